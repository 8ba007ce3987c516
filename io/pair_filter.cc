#include "io/pair_filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "score/check.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using Condition = PairFilter::Condition;

constexpr int kDeepest = 64;  // parentheses and nots

enum class Comparison { kLess, kAtMost, kMore, kAtLeast, kEqual, kUnequal };

bool compare(double a, Comparison how, double b) {
  switch (how) {
    case Comparison::kLess:
      return a < b;
    case Comparison::kAtMost:
      return a <= b;
    case Comparison::kMore:
      return a > b;
    case Comparison::kAtLeast:
      return a >= b;
    case Comparison::kEqual:
      return a == b;
    default:
      return a != b;
  }
}

/// Names with an order of their own: pass < review < fail.
struct Scale {
  std::string_view name;
  std::array<std::string_view, 4> values;
  double (*measure)(const PairMeasures&);
};

double worst_severity(const PairMeasures& measures) {
  double worst = -1;
  for (const auto& found : measures.findings) {
    worst = std::max(worst, static_cast<double>(found.severity));
  }
  return worst;
}

constexpr Scale kScales[] = {
    {"verdict",
     {"pass", "review", "fail"},
     [](const PairMeasures& m) { return static_cast<double>(m.verdict); }},
    {"severity", {"neutral", "minor", "major", "critical"}, worst_severity},
    {"duplicate",
     {"none", "exact", "near"},
     [](const PairMeasures& m) { return static_cast<double>(m.duplicate); }},
    {"source_lang",
     {"und", "en", "ja"},
     [](const PairMeasures& m) { return static_cast<double>(m.source_language); }},
};

struct Quantity {
  std::string_view name;
  double (*measure)(const PairMeasures&);
};

double shorter(const PairMeasures& m) { return std::min(m.source_length, m.target_length); }
double longer(const PairMeasures& m) { return std::max(m.source_length, m.target_length); }

constexpr Quantity kQuantities[] = {
    {"risk", [](const PairMeasures& m) { return m.risk; }},
    {"probability", [](const PairMeasures& m) { return m.probability; }},
    {"findings", [](const PairMeasures& m) { return static_cast<double>(m.findings.size()); }},
    {"beads", [](const PairMeasures& m) { return static_cast<double>(m.beads.size()); }},
    {"source_length", [](const PairMeasures& m) { return static_cast<double>(m.source_length); }},
    {"target_length", [](const PairMeasures& m) { return static_cast<double>(m.target_length); }},
    {"length_ratio", [](const PairMeasures& m) { return longer(m) / std::max(1.0, shorter(m)); }},
};

bool matches_rule(std::string_view pattern, std::string_view rule) {
  if (!pattern.ends_with('*')) return pattern == rule;
  return rule.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '*' || c == '-';
}

/// Recursive descent over words, parentheses and comparison signs.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Condition parse() {
    Condition whole = disjunction();
    skip_spaces();
    if (at_ < text_.size()) fail("'and', 'or' or the end was expected");
    return whole;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error(
        fmt::format("condition '{}', character {}: {}; for example: risk < 0.5 and not "
                    "(duplicate or rule = NUM*)",
                    text_, at_ + 1, what));
  }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  std::string_view peek_word() {
    skip_spaces();
    std::size_t end = at_;
    while (end < text_.size() && is_word_character(text_[end])) ++end;
    return text_.substr(at_, end - at_);
  }

  std::string_view word(const char* wanted) {
    const std::string_view found = peek_word();
    if (found.empty()) fail(fmt::format("{} was expected", wanted));
    at_ += found.size();
    return found;
  }

  bool take_word(std::string_view wanted) {
    if (peek_word() != wanted) return false;
    at_ += wanted.size();
    return true;
  }

  bool take(std::string_view sign) {
    skip_spaces();
    if (!text_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
  }

  std::optional<Comparison> comparison() {
    constexpr std::pair<std::string_view, Comparison> kSigns[] = {
        {"<=", Comparison::kAtMost}, {">=", Comparison::kAtLeast}, {"!=", Comparison::kUnequal},
        {"==", Comparison::kEqual},  {"<", Comparison::kLess},     {">", Comparison::kMore},
        {"=", Comparison::kEqual}};
    for (const auto& [sign, how] : kSigns) {
      if (take(sign)) return how;
    }
    return std::nullopt;
  }

  Comparison needed_comparison() {
    if (const auto how = comparison()) return *how;
    fail("<, <=, >, >=, = or != was expected");
  }

  Condition disjunction() {
    Condition left = conjunction();
    while (take_word("or")) {
      left = [a = std::move(left), b = conjunction()](const PairMeasures& m) {
        return a(m) || b(m);
      };
    }
    return left;
  }

  Condition conjunction() {
    Condition left = negation();
    while (take_word("and")) {
      left = [a = std::move(left), b = negation()](const PairMeasures& m) { return a(m) && b(m); };
    }
    return left;
  }

  Condition negation() {
    if (++depth_ > kDeepest) fail("nested too deeply");
    Condition condition;
    if (take_word("not")) {
      condition = [inner = negation()](const PairMeasures& m) { return !inner(m); };
    } else if (take("(")) {
      condition = disjunction();
      if (!take(")")) fail("')' was expected");
    } else {
      condition = test();
    }
    --depth_;
    return condition;
  }

  Condition test() {
    const std::string_view name = word("a name");
    if (name == "rule") return rule_test();
    for (const Scale& scale : kScales) {
      if (name == scale.name) return scale_test(scale);
    }
    for (const Quantity& quantity : kQuantities) {
      if (name == quantity.name) return quantity_test(quantity);
    }
    at_ -= name.size();
    fail(
        fmt::format("no '{}'; use risk, verdict, severity, rule, findings, duplicate, "
                    "source_length, target_length, length_ratio, probability, beads or "
                    "source_lang",
                    name));
  }

  Condition rule_test() {
    const Comparison how = needed_comparison();
    if (how != Comparison::kEqual && how != Comparison::kUnequal) fail("use = or != with rule");
    const std::string pattern(word("a rule such as NUM001 or NUM*"));
    if (!pattern.ends_with('*') && !find_rule(pattern)) {
      fail(fmt::format("no rule {}; 'taiyaku rules' lists them", pattern));
    }
    const bool wanted = how == Comparison::kEqual;
    return [pattern, wanted](const PairMeasures& m) {
      return wanted == std::any_of(m.findings.begin(), m.findings.end(), [&](const auto& found) {
               return matches_rule(pattern, found.rule);
             });
    };
  }

  Condition scale_test(const Scale& scale) {
    const auto measure = scale.measure;
    const auto how = comparison();
    if (!how) {
      if (scale.name == "duplicate") return [=](const PairMeasures& m) { return measure(m) > 0; };
      fail(fmt::format("{} needs a comparison", scale.name));
    }
    const std::string_view value = word("a value");
    const auto* found = std::find(scale.values.begin(), scale.values.end(), value);
    if (found == scale.values.end()) {
      fail(fmt::format("no {} '{}'; use {}", scale.name, value, fmt::join(scale.values, " ")));
    }
    const auto rank = static_cast<double>(found - scale.values.begin());
    return [=, sign = *how](const PairMeasures& m) { return compare(measure(m), sign, rank); };
  }

  Condition quantity_test(const Quantity& quantity) {
    const Comparison how = needed_comparison();
    const std::string_view digits = word("a number");
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) {
      fail(fmt::format("'{}' is not a number", digits));
    }
    return [=, measure = quantity.measure](const PairMeasures& m) {
      return compare(measure(m), how, value);
    };
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

PairFilter::PairFilter(std::string_view expression) : matches_(Parser(expression).parse()) {}

}  // namespace taiyaku
