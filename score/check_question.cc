#include "score/check_question.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"QUES001", "Accuracy/Mistranslation", "question", "a question became a statement"},
    {"QUES002", "Accuracy/Mistranslation", "question", "a statement became a question"},
}};

constexpr const Rule& kNoQuestion = rule_named(kRules, "QUES001");
constexpr const Rule& kNewQuestion = rule_named(kRules, "QUES002");

/// Of how much one side asks more than the other.
constexpr double kLeastChange = 0.35;

constexpr std::array<std::string_view, 10> kClosers = {"」", "』", "”",  "\"", "'",
                                                       "）", ")",  "。", ".",  "!"};

std::string_view without_closers(std::string_view text) {
  bool shorter = true;
  while (shorter) {
    shorter = false;
    for (std::string_view closer : kClosers) {
      if (text.ends_with(closer)) {
        text.remove_suffix(closer.size());
        shorter = true;
      }
    }
    while (text.ends_with(' ')) {
      text.remove_suffix(1);
      shorter = true;
    }
  }
  return text;
}

/// How much a Japanese sentence asks: 1 with a question mark or a plain か at its end, less for
/// endings that may also wonder, suggest or invite.
double japanese_question(std::string_view sentence) {
  if (sentence.find("？") != std::string_view::npos ||
      sentence.find('?') != std::string_view::npos) {
    return 1;
  }
  // か before a closing quotation mark asks too.
  for (std::string_view inside : {"か」", "か。」", "か』", "か\"", "か”", "のだろう」"}) {
    if (sentence.find(inside) != std::string_view::npos) return 1;
  }
  const std::string_view end = without_closers(sentence);
  if (end.ends_with("か")) return 1;
  constexpr std::array<std::string_view, 11> kWondering = {
      "かな", "かしら", "かね", "だろう", "でしょう", "の",
      "かい", "っけ",   "かも", "かと",   "ください"};
  const bool wonders = std::any_of(kWondering.begin(), kWondering.end(),
                                   [&](std::string_view w) { return end.ends_with(w); });
  if (wonders) return 0.6;
  // An embedded question: 〜か尋ねた, 〜かどうか.
  return sentence.find("か") != std::string_view::npos ? 0.3 : 0;
}

double english_question(std::string_view sentence) {
  return sentence.find('?') != std::string_view::npos ? 1 : 0;
}

double question(const Passage& passage, Range sentences) {
  double most = 0;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const std::string_view text = surface(*passage.document, passage.document->sentences[s].span);
    most = std::max(most, passage.language == Language::kEnglish ? english_question(text)
                                                                 : japanese_question(text));
  }
  return most;
}

/// Over all sentences of the passage: a question may have moved to the next bead.
double passage_question(const Passage& passage) { return question(passage, passage.sentences); }

}  // namespace

void check_question(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const double source_asks = passage_question(pair.bitext.source);
  const double target_asks = passage_question(pair.bitext.target);
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    const double lost = question(pair.bitext.source, bead.source) - target_asks;
    const double gained = question(pair.bitext.target, bead.target) - source_asks;
    const FindingSpans place{span_of(pair.source(), bead.source),
                             span_of(pair.target(), bead.target)};
    if (lost > kLeastChange) {
      findings.push_back(make_finding(kNoQuestion, Severity::kMajor,
                                      (from_english ? 0.55 : 0.45) * lost, place,
                                      "the source asks; the translation states"));
    } else if (gained > kLeastChange) {
      findings.push_back(make_finding(kNewQuestion, Severity::kMajor,
                                      (from_english ? 0.45 : 0.8) * gained, place,
                                      "the source states; the translation asks"));
    }
  }
}

std::span<const Rule> question_rules() { return kRules; }

}  // namespace taiyaku
