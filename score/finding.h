// What is wrong with a translation, in a form an editor can act on.
#ifndef TAIYAKU_SCORE_FINDING_H_
#define TAIYAKU_SCORE_FINDING_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "segment/span.h"

namespace taiyaku {

enum class Severity : std::uint8_t { kNeutral, kMinor, kMajor, kCritical };

/// A kind of finding. Ids are fixed once published; type is MQM's name, detail is ours.
struct Rule {
  std::string_view id;       ///< "NUM001"
  std::string_view type;     ///< "Accuracy/Mistranslation"
  std::string_view detail;   ///< "number"
  std::string_view summary;  ///< one line: what it flags
};

/// The rule of that id among those of a check; the compiler refuses an id that is none of them.
template <std::size_t kCount>
consteval const Rule& rule_named(const std::array<Rule, kCount>& rules, std::string_view id) {
  for (const Rule& rule : rules) {
    if (rule.id == id) return rule;
  }
  throw "no rule of that id";
}

struct Finding {
  const Rule* rule = nullptr;  ///< one of those of all_checks()
  Severity severity = Severity::kMajor;
  double confidence = 0;   ///< in [0, 1]: probability that a careful bilingual reader would agree
  std::string message;     ///< what is wrong, with both sides' values
  std::string suggestion;  ///< what to write in place of the target span; empty when not sure
  Span source;             ///< bytes of the source text; empty at the place for an addition
  Span target;             ///< bytes of the target text; empty at the place for an omission
};

std::string_view to_string(Severity severity);  ///< "neutral", "minor", "major", "critical"

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FINDING_H_
