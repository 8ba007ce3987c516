#include "io/read_alignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "io/write_alignment.h"
#include "io/write_jsonl.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

void write_records(std::ostream& out, const Alignment& alignment) {
  write_bead_records(out, alignment);
}

/// What the reader says of a text that it refuses.
std::string refusal(std::string_view text, const AlignmentReading& reading = {}) {
  try {
    parse_alignment(text, "beads", reading);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

Alignment sample() {
  return {{{{0, 2}, {0, 1}, 1.25, 0.9}, {{2, 3}, {1, 1}, 0, 0.8}, {{3, 4}, {1, 3}, -2, 0.99}}};
}

void expect_sample(const AlignmentFile& file) {
  ASSERT_EQ(file.alignment.beads.size(), 3u);
  for (std::size_t k = 0; k < 3; ++k) {
    EXPECT_EQ(file.alignment.beads[k].source.size(), sample().beads[k].source.size());
    EXPECT_EQ(file.alignment.beads[k].target.size(), sample().beads[k].target.size());
  }
  EXPECT_EQ(file.alignment.beads[2].source, (Range{3, 4}));
  EXPECT_EQ(file.alignment.beads[2].target, (Range{1, 3}));
  EXPECT_EQ(file.source_sentences, 4u);
  EXPECT_EQ(file.target_sentences, 3u);
}

TEST(ReadAlignment, ReadsWhatIsWritten) {
  for (const auto write : {write_vecalign, write_ladder, write_records}) {
    std::ostringstream out;
    write(out, sample());
    expect_sample(parse_alignment(out.str(), "beads"));
  }
}

TEST(ReadAlignment, TakesProbabilitiesFromRecordsAndLadders) {
  for (const auto write : {write_ladder, write_records}) {
    std::ostringstream out;
    write(out, sample());
    const AlignmentFile file = parse_alignment(out.str(), "beads");
    EXPECT_TRUE(file.has_probabilities);
    EXPECT_DOUBLE_EQ(file.alignment.beads[1].probability, 0.8);
  }
}

TEST(ReadAlignment, CostsAndHunalignsScoresAreNoProbabilities) {
  EXPECT_FALSE(parse_alignment("[0]:[0]:0.25\n", "beads").has_probabilities);
  EXPECT_FALSE(parse_alignment("0\t0\t1.37\n1\t1\t0.3\n2\t2\t0\n", "beads").has_probabilities);
}

TEST(ReadAlignment, ScoreMayBeLeftOut) {
  EXPECT_EQ(parse_alignment("[0]:[0]\n[1]:[ ]\n", "beads").source_sentences, 2u);
  EXPECT_EQ(parse_alignment("0\t0\n2\t1\n", "beads").source_sentences, 2u);
}

TEST(ReadAlignment, BlankLinesAndOtherRecordsAreSkipped) {
  const AlignmentFile file = parse_alignment(
      "{\"record\":\"run\"}\n\n{\"record\":\"bead\",\"source\":[0],\"target\":[]}\r\n", "beads");
  EXPECT_EQ(file.alignment.beads.size(), 1u);
  EXPECT_FALSE(file.has_probabilities);
}

TEST(ReadAlignment, EmptyTextHasNoBeads) {
  EXPECT_TRUE(parse_alignment("", "beads").alignment.beads.empty());
  EXPECT_TRUE(parse_alignment("0\t0\t0\n", "beads").alignment.beads.empty());
}

TEST(ReadAlignment, BeadsMayCross) {
  const AlignmentFile file = parse_alignment("[0]:[1]:0.1\n[1]:[0]:0.1\n", "beads");
  EXPECT_EQ(file.target_sentences, 2u);
}

TEST(ReadAlignment, GapIsLocated) {
  EXPECT_THAT(refusal("[0]:[0]\n[2]:[1]\n"),
              StartsWith("beads:2: source sentence 1 is in no bead before this one"));
  EXPECT_EQ(refusal("[0]:[0]\n[2]:[1]\n", {.allow_gaps = true}), "accepted");
}

TEST(ReadAlignment, SentenceInTwoBeadsIsLocated) {
  EXPECT_EQ(refusal("[0]:[0, 1]\n[1]:[1]\n"),
            "beads:2: target sentence 1 is in the bead of line 1 too");
}

TEST(ReadAlignment, NumbersInABeadAscendByOne) {
  EXPECT_THAT(refusal("[0]:[0]\n[2, 1]:[1]\n"), StartsWith("beads:2: 1 follows 2"));
  EXPECT_THAT(refusal("[0, 2]:[0]\n"), StartsWith("beads:1: 2 follows 0"));
}

TEST(ReadAlignment, RungsAscend) {
  EXPECT_THAT(refusal("0\t0\t0\n2\t2\t0\n1\t3\t0\n"), StartsWith("beads:3: the rung lies below"));
  EXPECT_THAT(refusal("1\t0\t0\n2\t2\t0\n"), StartsWith("beads:1: the first rung is not 0"));
}

TEST(ReadAlignment, OtherLinesAreRefused) {
  EXPECT_THAT(refusal("[0]:[0]\nHello.\n"), StartsWith("beads:2: not a bead"));
  EXPECT_THAT(refusal("[0]:[0]:0.2 junk\n"), StartsWith("beads:1: not a bead"));
  EXPECT_THAT(refusal("[0:[0]\n"), StartsWith("beads:1: not a bead"));
  EXPECT_THAT(refusal("[0]:[99999999999]\n"), StartsWith("beads:1: not a bead"));
  EXPECT_THAT(refusal("[0]:[4294967295]\n"), HasSubstr("out of range"));
  EXPECT_THAT(refusal("Hello.\tこんにちは。\t0.5\n"), StartsWith("beads:1: not a rung"));
  EXPECT_THAT(refusal("{\"source\":[0]}\n"), StartsWith("beads:1: no \"target\""));
  EXPECT_THAT(refusal("{\"source\":[-1],\"target\":[]}\n"), HasSubstr("-1, which is no sentence"));
  EXPECT_THAT(refusal("{\"source\":\n"), StartsWith("beads:1: not JSON"));
}

TEST(ReadAlignment, FormatMayBeGiven) {
  EXPECT_THAT(refusal("[0]:[0]\n", {.format = AlignmentFormat::kLadder}), HasSubstr("not a rung"));
  EXPECT_EQ(parse_alignment_format("vecalign"), AlignmentFormat::kVecalign);
  EXPECT_EQ(parse_alignment_format("tmx"), std::nullopt);
}

}  // namespace
}  // namespace taiyaku
