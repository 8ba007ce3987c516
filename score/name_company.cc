#include "score/name_company.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "score/name_setting.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr float kCompanyLink = 0.25F;  ///< from here on a link ties two words of a name's company
constexpr std::uint32_t kFarNames =
    30;  ///< words apart; beyond, two names have no clause in common
/// A common word is rarely what was exchanged: midfield, tweeted.
constexpr double kCommonWord = 1.0;
constexpr double kOtherVerb = 0.4;
constexpr std::uint32_t kOneClause = 5;  ///< words apart; beyond, one verb rarely has both names
constexpr std::uint32_t kFarOrder = 6;   ///< words apart; more is as good as this

bool within(std::uint32_t token, Range range) { return token >= range.begin && token < range.end; }

bool counts(Pos pos) { return is_content(pos) || pos == Pos::kNumber || pos == Pos::kSuffix; }

/// How many words with a meaning stand before each token of a passage.
std::vector<std::uint32_t> word_counts(const Passage& passage) {
  std::vector<std::uint32_t> counts_before;
  const Range tokens = passage.tokens();
  counts_before.reserve(tokens.size());
  std::uint32_t words = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    counts_before.push_back(words);
    words += counts(passage.document->tokens[t].pos) ? 1 : 0;
  }
  return counts_before;
}

/// Two linked words, and how much the link is theirs alone.
struct Companions {
  std::uint32_t english = 0;
  std::uint32_t japanese = 0;
  double weight = 0;
};

/// All anchors of a pair with what stands around them.
class Company {
 public:
  explicit Company(const PairAnalysis& pair)
      : english_(pair.bitext.english()),
        japanese_(pair.bitext.japanese()),
        english_begin_(english_.tokens().begin),
        japanese_begin_(japanese_.tokens().begin),
        anchors_(find_word_anchors(pair)) {
    if (!any_two_may_compare()) return;
    english_words_ = word_counts(english_);
    japanese_words_ = word_counts(japanese_);
    find_companions(pair.links);
    find_settings();
  }

  const std::vector<WordAnchor>& anchors() const { return anchors_; }

  /// Whether their order could mean something: one sentence, not far apart, no list.
  bool comparable(std::size_t i, std::size_t j) const {
    const WordAnchor& a = anchors_[i];
    const WordAnchor& b = anchors_[j];
    return may_compare(a, b) && words_apart(a, b) <= kFarNames && !are_listed(a, b) &&
           !turns_round(i, j);
  }

  /// Whether a name's verb has no counterpart, nor has the last verb of the Japanese sentence: they
  /// may be converses, received and 送った.
  bool verbs_differ(const Links& links, const WordAnchor& a, const WordAnchor& b) const {
    const WordAnchor& first = a.english.begin < b.english.begin ? a : b;
    if (words_apart(a, b) > kOneClause) return false;
    if (has_converse(first.english.end)) return true;
    if (!lacks_verb(links, first.english.end)) return false;
    const Range tokens = japanese_.document->sentences[a.japanese_sentence].tokens;
    for (std::uint32_t t = tokens.end; t-- > tokens.begin;) {
      if (japanese_.document->tokens[t].pos != Pos::kVerb) continue;
      return links.japanese_coverage[t - japanese_begin_] < kCompanyLink;
    }
    return false;
  }

  /// Calls `visit` with every measure.
  template <class Visit>
  void measure(std::size_t a, std::size_t b, Visit&& visit) const {
    settings_of(a, a, 1, visit);
    settings_of(b, b, 1, visit);
    settings_of(a, b, -1, visit);
    settings_of(b, a, -1, visit);
    company_of(anchors_[a], anchors_[b], visit);
    order_of(anchors_[a], anchors_[b], visit);
  }

 private:
  static bool may_compare(const WordAnchor& a, const WordAnchor& b) {
    return a.english_sentence == b.english_sentence && a.japanese_sentence == b.japanese_sentence &&
           !(a.common && b.common);
  }

  bool any_two_may_compare() const {
    for (auto a = anchors_.begin(); a != anchors_.end(); ++a) {
      const auto may = [&](const WordAnchor& b) { return may_compare(*a, b); };
      if (std::any_of(a + 1, anchors_.end(), may)) return true;
    }
    return false;
  }

  std::uint32_t english_words(std::uint32_t t) const { return english_words_[t - english_begin_]; }
  std::uint32_t japanese_words(std::uint32_t t) const {
    return japanese_words_[t - japanese_begin_];
  }

  std::uint32_t words_apart(const WordAnchor& a, const WordAnchor& b) const {
    const std::uint32_t x = english_words(a.english.begin);
    const std::uint32_t y = english_words(b.english.begin);
    return x < y ? y - x : x - y;
  }

  /// "A and B", "A, B": the order of a list means nothing.
  bool are_listed(const WordAnchor& a, const WordAnchor& b) const {
    const std::uint32_t begin = std::min(a.english.end, b.english.end);
    const std::uint32_t end = std::max(a.english.begin, b.english.begin);
    for (std::uint32_t t = begin; t < end; ++t) {
      const Pos pos = english_.document->tokens[t].pos;
      // A further name may stand between, or a part of one.
      if (pos != Pos::kSymbol && pos != Pos::kConjunction && pos != Pos::kProperNoun) return false;
    }
    return true;
  }

  /// "Norway was beaten by Denmark", デンマークはノルウェーを破った: a passive on one side only
  /// turns the grammar of both names round.
  bool turns_round(std::size_t i, std::size_t j) const {
    if (english_settings_[i].passive || english_settings_[j].passive) {
      const std::uint32_t s = anchors_[i].japanese_sentence;
      return !has_japanese_passive(*japanese_.document, japanese_.document->sentences[s].tokens);
    }
    if (!japanese_settings_[i].passive && !japanese_settings_[j].passive) return false;
    const std::uint32_t s = anchors_[i].english_sentence;
    return !has_english_passive(*english_.document, english_.document->sentences[s].tokens);
  }

  /// Whether a word with a meaning stands there, by its form a verb, and has no counterpart.
  bool lacks_verb(const Links& links, std::uint32_t t) const {
    if (t >= english_.tokens().end) return false;
    const Token& token = english_.document->tokens[t];
    return token.pos == Pos::kContent &&
           norm(*english_.document, token) != lemma(*english_.document, token) &&
           links.english_coverage[t - english_begin_] < kCompanyLink;
  }

  /// "The club signed the player" is 選手はクラブと契約した: what one does the other does too.
  bool has_converse(std::uint32_t t) const {
    static constexpr WordSet kConverse = word_set(
        "sign", "hire", "join", "receive", "buy", "sell", "marry", "meet", "face", "play", "host",
        "lose", "beat", "succeed", "replace", "follow", "inherit", "lend", "borrow");
    return t < english_.tokens().end &&
           kConverse.contains(lemma(*english_.document, english_.document->tokens[t]));
  }

  bool ties_words(const Link& link) const {
    return link.strength >= kCompanyLink && counts(english_.document->tokens[link.english].pos) &&
           counts(japanese_.document->tokens[link.japanese].pos);
  }

  /// A word with many counterparts says little of where one of them belongs.
  void find_companions(const Links& links) {
    std::vector<double> english(english_words_.size(), 0);
    std::vector<double> japanese(japanese_words_.size(), 0);
    for (const Link& link : links.links) {
      if (!ties_words(link)) continue;
      english[link.english - english_begin_] += link.strength;
      japanese[link.japanese - japanese_begin_] += link.strength;
    }
    companions_.reserve(links.links.size());
    for (const Link& link : links.links) {
      if (!ties_words(link)) continue;
      const double all =
          english[link.english - english_begin_] * japanese[link.japanese - japanese_begin_];
      companions_.push_back({link.english, link.japanese, link.strength / std::sqrt(all)});
    }
  }

  void find_settings() {
    english_settings_.reserve(anchors_.size());
    japanese_settings_.reserve(anchors_.size());
    for (const WordAnchor& anchor : anchors_) {
      const auto& english = english_.document->sentences[anchor.english_sentence].tokens;
      const auto& japanese = japanese_.document->sentences[anchor.japanese_sentence].tokens;
      english_settings_.push_back(english_setting(*english_.document, english, anchor.english));
      japanese_settings_.push_back(
          japanese_setting(*japanese_.document, japanese, anchor.japanese));
    }
  }

  /// An English name where a Japanese one stands.
  template <class Visit>
  void settings_of(std::size_t name, std::size_t place, double sign, Visit&& visit) const {
    const EnglishSetting& e = english_settings_[name];
    const JapaneseSetting& j = japanese_settings_[place];
    const std::uint32_t beyond = j.beyond | (j.skipped ? kSkippedClass : 0U);
    using enum RoleFamily;
    for (const RoleKey key :
         {role_key(kShapeBehind, e.shape, j.behind), role_key(kShapeBeyond, e.shape, beyond),
          role_key(kBehindBehind, e.behind, j.behind), role_key(kBehindBeyond, e.behind, beyond),
          role_key(kGovernorBehind, e.governor, j.behind),
          role_key(kGovernorBeyond, e.governor, beyond),
          role_key(kBeforeBefore, e.before, j.before), role_key(kShapeBefore, e.shape, j.before)}) {
      visit(RoleMeasure{key, sign});
    }
  }

  /// Words before (negative) or behind a name.
  static int words_away(std::uint32_t word, std::uint32_t first, std::uint32_t last, bool before) {
    const int away = static_cast<int>(word) - static_cast<int>(before ? first : last);
    return std::clamp(away, -kFarthestCompany, kFarthestCompany);
  }
  int english_away(std::uint32_t t, Range name) const {
    return words_away(english_words(t), english_words(name.begin), english_words(name.end - 1),
                      t < name.begin);
  }
  int japanese_away(std::uint32_t t, Range name) const {
    return words_away(japanese_words(t), japanese_words(name.begin), japanese_words(name.end - 1),
                      t < name.begin);
  }

  template <class Visit>
  void company_of(const WordAnchor& a, const WordAnchor& b, Visit&& visit) const {
    for (const Companions& word : companions_) {
      if (within(word.english, a.english) || within(word.english, b.english) ||
          within(word.japanese, a.japanese) || within(word.japanese, b.japanese)) {
        continue;
      }
      const int english[2] = {english_away(word.english, a.english),
                              english_away(word.english, b.english)};
      const int japanese[2] = {japanese_away(word.japanese, a.japanese),
                               japanese_away(word.japanese, b.japanese)};
      for (const int name : {0, 1}) {
        for (const int place : {0, 1}) {
          add_company(english[name], japanese[place], name == place ? word.weight : -word.weight,
                      visit);
        }
      }
    }
  }

  template <class Visit>
  static void add_company(int english, int japanese, double value, Visit&& visit) {
    if (std::abs(english) == kFarthestCompany && std::abs(japanese) == kFarthestCompany) return;
    visit(RoleMeasure{
        role_key(RoleFamily::kCompany, static_cast<std::uint32_t>(english + kFarthestCompany),
                 static_cast<std::uint32_t>(japanese + kFarthestCompany)),
        value});
  }

  template <class Visit>
  void order_of(const WordAnchor& a, const WordAnchor& b, Visit&& visit) const {
    const bool same = (a.english.begin < b.english.begin) == (a.japanese.begin < b.japanese.begin);
    const std::uint32_t apart = std::min(words_apart(a, b), kFarOrder);
    visit(RoleMeasure{role_key(RoleFamily::kOrder, apart, 0), same ? 1.0 : -1.0});
  }

  const Passage& english_;
  const Passage& japanese_;
  std::uint32_t english_begin_;  ///< the first token
  std::uint32_t japanese_begin_;
  std::vector<WordAnchor> anchors_;
  std::vector<std::uint32_t> english_words_;
  std::vector<std::uint32_t> japanese_words_;
  std::vector<Companions> companions_;
  std::vector<EnglishSetting> english_settings_;
  std::vector<JapaneseSetting> japanese_settings_;
};

/// Calls `visit` with the numbers of every two anchors that can be compared.
template <class Visit>
void for_each_two(const Company& company, Visit&& visit) {
  const std::size_t anchors = company.anchors().size();
  for (std::size_t i = 0; i < anchors; ++i) {
    for (std::size_t j = i + 1; j < anchors; ++j) {
      if (company.comparable(i, j)) visit(i, j);
    }
  }
}

Span span_of(const Document& document, Range tokens) {
  return {document.tokens[tokens.begin].span.begin, document.tokens[tokens.end - 1].span.end};
}

}  // namespace

std::vector<ExchangedNames> exchanged_names(const PairAnalysis& pair) {
  std::vector<ExchangedNames> found;
  const Document& english = *pair.bitext.english().document;
  const Document& japanese = *pair.bitext.japanese().document;
  const Company company(pair);
  for_each_two(company, [&](std::size_t i, std::size_t j) {
    const WordAnchor& a = company.anchors()[i];
    const WordAnchor& b = company.anchors()[j];
    double evidence = 0;
    company.measure(i, j, [&](RoleMeasure m) { evidence -= m.value * role_weight(m.key); });
    if (a.common || b.common) evidence -= kCommonWord;
    if (company.verbs_differ(pair.links, a, b)) evidence *= kOtherVerb;
    found.push_back({{span_of(english, a.english), span_of(english, b.english)},
                     {span_of(japanese, a.japanese), span_of(japanese, b.japanese)},
                     evidence});
  });
  std::stable_sort(
      found.begin(), found.end(),
      [](const ExchangedNames& x, const ExchangedNames& y) { return x.evidence > y.evidence; });
  return found;
}

std::vector<std::vector<RoleMeasure>> role_measures(const PairAnalysis& pair) {
  std::vector<std::vector<RoleMeasure>> all;
  const Company company(pair);
  for_each_two(company, [&](std::size_t i, std::size_t j) {
    std::vector<RoleMeasure>& measures = all.emplace_back();
    company.measure(i, j, [&](RoleMeasure m) { measures.push_back(m); });
  });
  return all;
}

}  // namespace taiyaku
