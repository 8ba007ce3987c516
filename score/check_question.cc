#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/place.h"
#include "segment/utf8.h"

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

constexpr std::string_view kKa = "か";

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

/// Whether the か at `ka` ends a quotation.
bool asks_in_quotation(std::string_view sentence, std::size_t ka) {
  std::string_view behind = sentence.substr(ka + kKa.size());
  if (behind.starts_with("。")) return behind.substr(3).starts_with("」");
  return behind.starts_with("」") || behind.starts_with("』") || behind.starts_with('"') ||
         behind.starts_with("”");
}

/// Whether the ending may wonder, suggest or invite.
bool wonders(std::string_view sentence) {
  static constexpr std::array<std::string_view, 11> kWondering = {
      "かな", "かしら", "かね", "だろう", "でしょう", "の",
      "かい", "っけ",   "かも", "かと",   "ください"};
  return std::any_of(kWondering.begin(), kWondering.end(),
                     [&](std::string_view ending) { return sentence.ends_with(ending); });
}

/// どうやって殺すのよ！, 「お前に何がわかる」
bool begins_with_question_word(std::string_view text) {
  static constexpr auto kObjects = std::to_array<std::string_view>(
      {"何が", "何を", "誰が", "誰に", "誰を", "いつまで", "いったい"});
  return std::any_of(kObjects.begin(), kObjects.end(),
                     [&](std::string_view word) { return text.starts_with(word); }) ||
         text.starts_with("どうやって") || text.starts_with("どうして") ||
         text.starts_with("なんで") || text.starts_with("なぜ");
}

/// 誰が想像しただろう: what だろう is behind a word that asks, wherever the quotation ends.
bool begins_with_supposing(std::string_view text) {
  static constexpr auto kSupposing = std::to_array<std::string_view>(
      {"だろう」", "でしょう」", "だろう。", "でしょう。", "だろうか", "でしょうか"});
  return std::any_of(kSupposing.begin(), kSupposing.end(),
                     [&](std::string_view supposing) { return text.starts_with(supposing); });
}

bool begins_with_asking(std::string_view text) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"誰", "何", "なに", "なぜ", "どう", "どこ", "いつ", "どの", "どれ", "どんな", "いくら"});
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

/// What those words begin with.
constexpr std::u32string_view kQuestionLetters = U"どな何誰い";

/// How much a Japanese sentence asks: 1 with a question mark or a plain か at its end or that of a
/// quotation, less for other endings.
double japanese_question(std::string_view sentence) {
  bool embedded = false;  // 〜か尋ねた, 〜かどうか
  bool supposing = false;
  bool question_word = false;
  bool asking = false;  // a word that asks, in the middle too
  for (std::size_t at = 0; at < sentence.size();) {
    const CodePoint character = code_point_at(sentence, at);
    const std::string_view rest = sentence.substr(at);
    if (character.value == U'？' || character.value == U'?') return 1;
    if (character.value == U'か') {
      if (asks_in_quotation(sentence, at)) return 1;
      embedded = true;
    } else if (character.value == U'の') {
      supposing = supposing || rest.starts_with("のだろう」");
    } else if (kQuestionLetters.find(character.value) != std::u32string_view::npos) {
      question_word = question_word || begins_with_question_word(rest);
      asking = asking || begins_with_asking(rest);
    } else if (character.value == U'だ' || character.value == U'で') {
      if (asking && begins_with_supposing(rest)) return 1;
      asking = asking || rest.starts_with("だれ");
    }
    at += character.size;
  }
  if (supposing) return 1;
  const std::string_view end = without_closers(sentence);
  if (end.ends_with(kKa)) return 1;
  if (wonders(end)) return 0.6;
  if (question_word) return 0.7;
  return embedded ? 0.3 : 0;
}

double english_question(std::string_view sentence) {
  return sentence.find('?') != std::string_view::npos ? 1 : 0;
}

/// 理由を尋ねた: a question told in a statement.
bool tells_of_asking(std::string_view japanese) {
  static constexpr auto kAsking =
      std::to_array<std::string_view>({"尋ね", "たずね", "問うた", "問いかけ", "訊", "質問"});
  return std::any_of(kAsking.begin(), kAsking.end(), [&](std::string_view word) {
    return japanese.find(word) != std::string_view::npos;
  });
}

/// How much each sentence of a passage asks.
class Questions {
 public:
  explicit Questions(const Passage& passage) : first_(passage.sentences.begin) {
    const Document& document = *passage.document;
    for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
      const std::string_view text = surface(document, document.sentences[s].span);
      asks_.push_back(passage.language == Language::kEnglish ? english_question(text)
                                                             : japanese_question(text));
    }
  }

  double most(Range sentences) const {
    double most = 0;
    for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
      most = std::max(most, asks_[s - first_]);
    }
    return most;
  }

 private:
  std::uint32_t first_;
  std::vector<double> asks_;
};

}  // namespace

void check_question(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const Questions source(pair.bitext.source);
  const Questions target(pair.bitext.target);
  // Over all sentences of the passage: a question may have moved to the next bead.
  const double source_asks = source.most(pair.bitext.source.sentences);
  const double target_asks = target.most(pair.bitext.target.sentences);
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    const double lost = source.most(bead.source) - target_asks;
    const double gained = target.most(bead.target) - source_asks;
    const FindingSpans place{span_of(pair.source(), bead.source),
                             span_of(pair.target(), bead.target)};
    if (lost > kLeastChange) {
      if (from_english && tells_of_asking(surface(pair.target(), place.target))) continue;
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
