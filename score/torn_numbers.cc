#include "score/torn_numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "score/fact_text.h"
#include "score/fact_value.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostRuns = 30;
/// Of one number; a run of more than kMostInRun is a table or a list.
constexpr std::size_t kMostGroups = 6;
constexpr std::size_t kMostInRun = 12;
/// A side with more facts is a table, where nobody looks for the digits of one number.
constexpr std::size_t kMostFacts = 500;
/// Bytes on either side of a number in which its unit, its month and the like are looked for.
constexpr std::uint32_t kContext = 60;
/// Shorter runs of digits stand in any text.
constexpr std::size_t kLeastVerbatim = 3;

/// Length of the first of these that `text` begins with; 0 for none.
template <std::size_t N>
std::size_t length_of(std::string_view text, const std::array<std::string_view, N>& choices) {
  for (const std::string_view choice : choices) {
    if (text.starts_with(choice)) return choice.size();
  }
  return 0;
}

std::size_t space_length(std::string_view text) {
  return length_of(text, std::to_array<std::string_view>({" ", "　"}));
}

std::size_t mark_length(std::string_view text) {
  return length_of(text, std::to_array<std::string_view>({".", ",", ":", "．", "，", "："}));
}

/// ASCII or full width.
std::size_t digit_length(std::string_view text) {
  if (!text.empty() && is_ascii_digit(text[0])) return 1;
  return text.size() >= 3 && text.starts_with("\xEF\xBC") && text[2] >= '\x90' && text[2] <= '\x99'
             ? 3
             : 0;
}

/// Digits, also with a mark between them.
std::uint32_t group_end(std::string_view text, std::uint32_t at) {
  for (;;) {
    while (const std::size_t digit = digit_length(text.substr(at)))
      at += static_cast<std::uint32_t>(digit);
    const std::size_t mark = mark_length(text.substr(at));
    if (mark == 0 || digit_length(text.substr(at + mark)) == 0) return at;
    at += static_cast<std::uint32_t>(mark);
  }
}

/// Where the digits behind one space, and a mark on either side of it, begin; 0 when what stands at
/// `at` is anything else.
std::uint32_t behind_tear(std::string_view text, std::uint32_t at) {
  const std::size_t first = mark_length(text.substr(at));
  const std::size_t space = space_length(text.substr(at + first));
  if (space == 0) return 0;
  std::size_t next = at + first + space;
  if (first == 0) next += mark_length(text.substr(next));
  return digit_length(text.substr(next)) > 0 ? static_cast<std::uint32_t>(next) : 0;
}

/// Groups of digits with nothing but tears between them.
std::vector<std::vector<Span>> torn_runs(std::string_view text, Span within) {
  std::vector<std::vector<Span>> runs;
  text = text.substr(0, within.end);
  for (std::uint32_t at = within.begin; at < within.end && runs.size() < kMostRuns;) {
    if (digit_length(text.substr(at)) == 0) {
      ++at;
      continue;
    }
    std::vector<Span> groups{{at, group_end(text, at)}};
    while (const std::uint32_t next = behind_tear(text, groups.back().end))
      groups.push_back({next, group_end(text, next)});
    at = groups.back().end;
    if (groups.size() > 1 && groups.size() <= kMostInRun) runs.push_back(std::move(groups));
  }
  return runs;
}

/// A stretch of text with one number joined, and the way back.
struct Mended {
  std::string text;
  std::vector<std::uint32_t> origin;  ///< of each byte and the end, in the torn text
  Span number;                        ///< in `text`
};

Mended join(std::string_view text, Span within, Span number) {
  Mended mended;
  const auto is_inside_character = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  std::uint32_t begin = std::max(within.begin + kContext, number.begin) - kContext;
  while (is_inside_character(begin)) ++begin;
  std::uint32_t end = std::min(within.end, number.end + kContext);
  while (end < within.end && is_inside_character(end)) ++end;
  for (std::uint32_t at = begin; at < end;) {
    const bool inside = at >= number.begin && at < number.end;
    if (at == number.begin) mended.number.begin = static_cast<std::uint32_t>(mended.text.size());
    if (const std::size_t space = inside ? space_length(text.substr(at)) : 0; space > 0) {
      at += static_cast<std::uint32_t>(space);
      continue;
    }
    mended.text += text[at];
    mended.origin.push_back(at++);
    if (at == number.end) mended.number.end = static_cast<std::uint32_t>(mended.text.size());
  }
  mended.origin.push_back(end);
  return mended;
}

/// Whether the digits stand in the text with no others beside them, nor a part of a number.
bool stands_in(std::string_view text, std::string_view digits) {
  for (std::size_t at = text.find(digits); at != std::string_view::npos;
       at = text.find(digits, at + 1)) {
    const bool begins =
        at == 0 || (!is_ascii_digit(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != ',');
    if (begins && digit_length(text.substr(at + digits.size())) == 0) return true;
  }
  return false;
}

class Mender {
 public:
  Mender(const FactSide& torn, const FactSide& other, const std::vector<FactMatch>& matches,
         bool is_source)
      : torn_(torn),
        other_(other),
        answer_of_(torn.facts->size(), kNone),
        answered_by_(other.facts->size(), kNone) {
    for (const FactMatch& match : matches) {
      const auto own = is_source ? match.source : match.target;
      const auto far = is_source ? match.target : match.source;
      if (match.outcome != FactMatch::Outcome::kEqual || !own || !far) continue;
      answer_of_[*own] = *far;
      answered_by_[*far] = *own;
    }
  }

  MendedFacts mend() {
    for (const std::vector<Span>& groups : torn_runs(torn_.text, torn_.within)) mend_run(groups);
    MendedFacts mended;
    if (torn_numbers_.empty()) return mended;
    for (const Fact& fact : *torn_.facts) {
      if (!is_replaced(fact.span)) mended.facts.push_back(fact);
    }
    mended.facts.insert(mended.facts.end(), whole_.begin(), whole_.end());
    std::stable_sort(mended.facts.begin(), mended.facts.end(),
                     [](const Fact& a, const Fact& b) { return a.span < b.span; });
    mended.torn = std::move(torn_numbers_);
    return mended;
  }

 private:
  bool is_replaced(Span span) const {
    return std::any_of(whole_.begin(), whole_.end(),
                       [&](const Fact& fact) { return fact.span.overlaps(span); });
  }

  /// The longest numbers that answer to something, from the left.
  void mend_run(const std::vector<Span>& groups) {
    for (std::size_t first = 0; first + 1 < groups.size();) {
      std::size_t last = std::min(groups.size(), first + kMostGroups) - 1;
      while (last > first && !mend_number({groups[first].begin, groups[last].end})) --last;
      first = last > first ? last + 1 : first + 1;
    }
  }

  bool mend_number(Span number) {
    const Mended mended = join(torn_.text, torn_.within, number);
    std::vector<Fact> facts;
    for (Fact& fact : extract_facts(
             mended.text, {0, static_cast<std::uint32_t>(mended.text.size())}, torn_.language)) {
      if (!fact.span.overlaps(mended.number)) continue;
      const Span span{mended.origin[fact.span.begin], mended.origin[fact.span.end]};
      if (has_better_piece(span, fact) || !is_answered(mended.text, fact, span)) return false;
      fact.span = span;
      facts.push_back(std::move(fact));
    }
    // Several facts: a list that was read as one.
    if (facts.size() != 1) return false;
    whole_.push_back(std::move(facts.front()));
    torn_numbers_.push_back({number, std::string(surface(mended.text, mended.number))});
    return true;
  }

  /// Whether the other side states the value, which nothing but a piece of it answers, or has the
  /// same digits.
  bool is_answered(std::string_view text, const Fact& whole, Span span) const {
    const FactValue value = value_of(whole);
    for (std::size_t i = 0; i < other_.facts->size(); ++i) {
      const std::size_t by = answered_by_[i];
      if (by != kNone && !(*torn_.facts)[by].span.overlaps(span)) continue;
      if (agreement(value, value_of((*other_.facts)[i])) > 0) return true;
    }
    const std::string_view digits = surface(text, whole.span);
    return digits.size() >= kLeastVerbatim &&
           std::all_of(digits.begin(), digits.end(), is_ascii_digit) &&
           stands_in(surface(other_.text, other_.within), digits);
  }

  /// Whether a piece of it answers to something, and no worse than the whole: '82 is 1882, though
  /// less so than 1882 itself.
  bool has_better_piece(Span span, const Fact& whole) const {
    const FactValue value = value_of(whole);
    for (std::size_t i = 0; i < torn_.facts->size(); ++i) {
      const Fact& piece = (*torn_.facts)[i];
      if (!piece.span.overlaps(span) || answer_of_[i] == kNone) continue;
      const FactValue answer = value_of((*other_.facts)[answer_of_[i]]);
      if (agreement(value_of(piece), answer) >= agreement(value, answer)) return true;
    }
    return false;
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  const FactSide& torn_;
  const FactSide& other_;
  std::vector<std::size_t> answer_of_;    ///< by fact of the torn side: the other side's
  std::vector<std::size_t> answered_by_;  ///< the reverse
  std::vector<Fact> whole_;
  std::vector<TornNumber> torn_numbers_;
};

}  // namespace

MendedFacts mend_torn_numbers(const FactSide& torn, const FactSide& other,
                              const std::vector<FactMatch>& matches, bool is_source) {
  if (torn.facts->size() + other.facts->size() > kMostFacts) return {};
  return Mender(torn, other, matches, is_source).mend();
}

}  // namespace taiyaku
