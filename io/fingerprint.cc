#include "io/fingerprint.h"

#include <string_view>

namespace taiyaku {
namespace {

class Hash {
 public:
  void add(std::string_view part) {
    for (const char c : part) add(static_cast<unsigned char>(c));
    add(0xFFU);  // no byte of UTF-8: parts stay apart
  }
  std::uint64_t value() const { return value_; }

 private:
  void add(unsigned byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }

  std::uint64_t value_ = 0xCBF29CE484222325U;
};

/// The sentence that the words begin in; empty when they stand outside of the pair.
std::string_view sentence_of(const ResultWords& words, const ResultPassage& passage,
                             const std::vector<ResultBead>& beads,
                             std::vector<Span> ResultBead::*side) {
  if (!words.within) return {};
  const std::string_view text = passage.words.text;
  for (const ResultBead& bead : beads) {
    for (const Span span : bead.*side) {
      const std::uint32_t begin = words.within->begin;
      if (span.begin <= begin && begin <= span.end && span.end <= text.size())
        return surface(text, clamped(span, text));
    }
  }
  return {};
}

}  // namespace

std::uint64_t fingerprint(const ResultFinding& finding, const ResultPair* pair) {
  Hash hash;
  hash.add(finding.rule);
  hash.add(finding.source.text);
  hash.add(finding.target.text);
  if (pair) {
    hash.add(sentence_of(finding.source, pair->source, pair->beads, &ResultBead::source_within));
    hash.add(sentence_of(finding.target, pair->target, pair->beads, &ResultBead::target_within));
  }
  return hash.value();
}

}  // namespace taiyaku
