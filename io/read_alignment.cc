#include "io/read_alignment.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "io/input.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using nlohmann::json;

constexpr std::uint32_t kMostSentences = 1U << 31;

/// Beads and the line that each of them stands in.
struct Beads {
  std::vector<Bead> beads;
  std::vector<std::size_t> lines;
  std::size_t probabilities = 0;  ///< beads that have one

  void add(const Bead& bead, std::size_t line) {
    beads.push_back(bead);
    lines.push_back(line);
  }
};

/// Takes one line apart from left to right.
class LineScanner {
 public:
  explicit LineScanner(std::string_view line) : rest_(line) {}

  bool take(char expected) {
    skip_blanks();
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  template <typename Number>
  std::optional<Number> take_number() {
    skip_blanks();
    Number number{};
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    if (error != std::errc()) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return number;
  }

  bool at_end() {
    skip_blanks();
    return rest_.empty();
  }

 private:
  void skip_blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
  }

  std::string_view rest_;
};

/// `numbers` of one side as a range. @throws Error (not located).
Range range_of(const std::vector<std::uint32_t>& numbers) {
  if (numbers.empty()) return {};
  if (*std::max_element(numbers.begin(), numbers.end()) >= kMostSentences)
    throw Error("a sentence number is out of range");
  for (std::size_t k = 1; k < numbers.size(); ++k) {
    if (numbers[k] != numbers[k - 1] + 1)
      throw Error(
          fmt::format("{} follows {}: a bead holds consecutive sentences in ascending order",
                      numbers[k], numbers[k - 1]));
  }
  return {numbers.front(), numbers.back() + 1};
}

/// `[0, 1]`. @throws Error (not located).
Range take_range(LineScanner& scanner) {
  const auto refuse = [] {
    throw Error("not a bead; expected 0-based sentence numbers like [0, 1]:[0]:0.25");
  };
  std::vector<std::uint32_t> numbers;
  if (!scanner.take('[')) refuse();
  while (!scanner.take(']')) {
    if (!numbers.empty() && !scanner.take(',')) refuse();
    const auto number = scanner.take_number<std::uint32_t>();
    if (!number) refuse();
    numbers.push_back(*number);
  }
  return range_of(numbers);
}

void read_vecalign_line(std::string_view line, std::size_t number, Beads& out) {
  LineScanner scanner(line);
  Bead bead;
  bead.source = take_range(scanner);
  if (!scanner.take(':')) throw Error("not a bead; expected [source]:[target]:cost");
  bead.target = take_range(scanner);
  if (scanner.take(':')) bead.cost = scanner.take_number<double>().value_or(0);
  if (!scanner.at_end()) throw Error("not a bead; something stands behind its cost");
  out.add(bead, number);
}

/// A probability is only what lies in [0, 1].
void set_probability(Bead& bead, double value, Beads& out) {
  if (!(value >= 0 && value <= 1)) return;
  bead.probability = value;
  ++out.probabilities;
}

/// Segments between the rungs of a ladder.
class LadderReader {
 public:
  void read_line(std::string_view line, std::size_t number, Beads& out) {
    LineScanner scanner(line);
    const auto source = scanner.take_number<std::uint32_t>();
    const auto target = scanner.take_number<std::uint32_t>();
    if (!source || !target || *source >= kMostSentences || *target >= kMostSentences)
      throw Error("not a rung; expected source⇥target⇥score");
    const auto score = scanner.take_number<double>();
    if (!scanner.at_end()) throw Error("not a rung; expected source⇥target⇥score");
    if (line_ == 0 && (*source != 0 || *target != 0))
      throw Error("the first rung is not 0⇥0; is the beginning missing?");
    if (*source < source_ || *target < target_)
      throw Error(fmt::format("the rung lies below the one of line {}: rungs only ascend", line_));
    if (*source > source_ || *target > target_) {
      Bead bead{{source_, *source}, {target_, *target}};
      set_probability(bead, score_, out);
      out.add(bead, line_);
    }
    source_ = *source;
    target_ = *target;
    score_ = score.value_or(std::nan(""));
    line_ = number;
  }

 private:
  std::uint32_t source_ = 0;
  std::uint32_t target_ = 0;
  double score_ = 0;
  std::size_t line_ = 0;  ///< of the last rung; 0 before the first
};

Range json_range(const json& record, const char* side) {
  const auto field = record.find(side);
  if (field == record.end() || !field->is_array())
    throw Error(
        fmt::format("no \"{}\": a bead record has the sentence numbers of each side", side));
  std::vector<std::uint32_t> numbers;
  for (const json& number : *field) {
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() >= kMostSentences)
      throw Error(fmt::format("\"{}\" holds {}, which is no sentence number", side,
                              number.is_number() ? number.dump() : number.type_name()));
    numbers.push_back(number.get<std::uint32_t>());
  }
  return range_of(numbers);
}

void read_json_line(std::string_view line, std::size_t number, Beads& out) {
  json record;
  try {
    record = json::parse(line);
  } catch (const json::exception&) {
    throw Error("not JSON; write one object a line");
  }
  if (!record.is_object()) throw Error("not a JSON object; write one object a line");
  if (record.value("record", json("bead")) != "bead") return;
  Bead bead{json_range(record, "source"), json_range(record, "target")};
  if (const auto cost = record.find("cost"); cost != record.end() && cost->is_number())
    bead.cost = cost->get<double>();
  const auto probability = record.find("probability");
  if (probability != record.end() && probability->is_number())
    set_probability(bead, probability->get<double>(), out);
  out.add(bead, number);
}

AlignmentFormat format_of_content(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t\r\n");
  if (at == std::string_view::npos || text[at] == '[') return AlignmentFormat::kVecalign;
  if (text[at] == '{') return AlignmentFormat::kJsonl;
  return AlignmentFormat::kLadder;
}

Beads read_beads(std::string_view text, const std::string& path, AlignmentFormat format) {
  Beads beads;
  LadderReader ladder;
  for_each_line(text, [&](std::string_view line, std::size_t number) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    try {
      if (format == AlignmentFormat::kVecalign) return read_vecalign_line(line, number, beads);
      if (format == AlignmentFormat::kLadder) return ladder.read_line(line, number, beads);
      read_json_line(line, number, beads);
    } catch (const Error& error) {
      throw Error(fmt::format("{}:{}: {}", path, number, error.what()));
    }
  });
  return beads;
}

/// Each sentence of a side is in one bead. Returns their number.
std::uint32_t check_side(const Beads& beads, Range Bead::*side, const char* name,
                         const std::string& path, bool allow_gaps) {
  std::vector<std::pair<Range, std::size_t>> ranges;
  for (std::size_t k = 0; k < beads.beads.size(); ++k) {
    const Range range = beads.beads[k].*side;
    if (!range.empty()) ranges.emplace_back(range, beads.lines[k]);
  }
  std::sort(ranges.begin(), ranges.end());
  std::uint32_t next = 0;
  std::size_t last_line = 0;
  for (const auto& [range, line] : ranges) {
    if (range.begin < next) {
      const auto [earlier, later] = std::minmax(last_line, line);
      throw Error(fmt::format("{}:{}: {} sentence {} is in the bead of line {} too", path, later,
                              name, range.begin, earlier));
    }
    if (range.begin > next && !allow_gaps) {
      throw Error(fmt::format(
          "{}:{}: {} sentence {} is in no bead before this one; write null beads, or use "
          "--allow-gaps",
          path, line, name, next));
    }
    next = range.end;
    last_line = line;
  }
  return next;
}

}  // namespace

std::optional<AlignmentFormat> parse_alignment_format(std::string_view name) {
  if (name == "auto") return AlignmentFormat::kAuto;
  if (name == "vecalign") return AlignmentFormat::kVecalign;
  if (name == "ladder") return AlignmentFormat::kLadder;
  if (name == "jsonl") return AlignmentFormat::kJsonl;
  return std::nullopt;
}

AlignmentFile parse_alignment(std::string_view text, const std::string& path,
                              const AlignmentReading& reading) {
  Beads beads = read_beads(
      text, path,
      reading.format == AlignmentFormat::kAuto ? format_of_content(text) : reading.format);
  AlignmentFile file;
  file.source_sentences = check_side(beads, &Bead::source, "source", path, reading.allow_gaps);
  file.target_sentences = check_side(beads, &Bead::target, "target", path, reading.allow_gaps);
  file.has_probabilities = !beads.beads.empty() && beads.probabilities == beads.beads.size();
  file.alignment.beads = std::move(beads.beads);
  return file;
}

}  // namespace taiyaku
