#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "score/word_list.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"NAME004", "Accuracy/Mistranslation", "title",
     "an office became another: a deputy the head, a former holder the present one, one minister "
     "another"},
}};
constexpr const Rule& kOffice = rule_named(kRules, "NAME004");
constexpr double kConfidence = 0.7;

/// The heads of things, as both languages call them.
constexpr WordSet kOffices =
    word_set("president", "chairman", "chairwoman", "chair", "minister", "premier", "mayor",
             "governor", "director", "secretary", "commissioner", "leader", "speaker", "chancellor",
             "editor", "captain", "ambassador", "principal", "coach", "manager", "champion", "wife",
             "husband", "judge", "soldier");
constexpr auto kJapaneseOffices = std::to_array<std::string_view>(
    {"大統領", "首相",   "議長", "会長",   "社長",   "市長",   "知事",         "総裁",
     "長官",   "局長",   "所長", "部長",   "編集長", "党首",   "代表",         "委員長",
     "学長",   "院長",   "大臣", "財務相", "外相",   "国防相", "主将",         "校長",
     "大使",   "書記長", "監督", "頭取",   "総督",   "王者",   "チャンピオン", "妻",
     "夫",     "裁判官", "判事", "兵士",   "町長",   "村長",   "署長",         "館長"});

/// Words before an office, and what of them a translation has.
struct Modifier {
  std::string_view english;   ///< any of these words
  std::string_view japanese;  ///< one of these, unless the word is lost
};
constexpr auto kModifiers = std::to_array<Modifier>({
    {"deputy vice", "副 次官 次長 次席 代理 補佐 助 準 サブ ナンバー2 代行 教頭 代議 外務審議"},
    {"acting interim caretaker", "代行 代理 暫定 臨時 仮 代わ 兼 つなぎ 当面 心得 職務"},
    {"former ex",
     "元 前 旧 かつて 先代 OB 出身 当時 歴代 退 引退 経験 だった 辞 先々代 務めた 時代"},
});

/// Ministries, and the characters by which the title of whoever heads one is known.
struct Portfolio {
  std::string_view english;
  std::string_view japanese;
};
constexpr auto kPortfolios = std::to_array<Portfolio>({
    {"foreign", "外相 外務 外交"},
    {"finance", "財務 財相 蔵相 大蔵 経済"},
    {"treasury", "財務 財相"},
    {"defence defense", "国防 防衛"},
    {"health", "保健 厚生 厚労 保相 衛生 健康"},
    {"interior home", "内相 内務 国内"},
    {"justice", "法相 法務 司法"},
    {"education", "教育 文科 文部 文相"},
    {"agriculture farm", "農相 農業 農水 農林 農務"},
    {"transport transportation", "運輸 交通 国交"},
    {"environment", "環境"},
    {"energy", "エネルギー エネ"},
    {"labour labor", "労働 労相 厚労 雇用"},
});

bool names_office(std::string_view japanese) {
  return std::any_of(
      kJapaneseOffices.begin(), kJapaneseOffices.end(),
      [&](std::string_view office) { return japanese.find(office) != std::string_view::npos; });
}

/// English words of the passage.
class Offices {
 public:
  explicit Offices(const Passage& english)
      : document_(*english.document), tokens_(english.tokens()) {}

  /// "vice-president", "deputy foreign minister": the modifier's token and the office behind it.
  struct Place {
    std::uint32_t modifier = 0;
    std::uint32_t office = 0;
  };

  template <class Visit>
  void for_each(std::string_view modifiers, Visit visit) const {
    constexpr std::uint32_t kReach = 4;
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      if (!any_word(modifiers, [&](std::string_view word) { return begins_with(t, word); }))
        continue;
      for (std::uint32_t o = t; o < std::min(tokens_.end, t + kReach); ++o) {
        if (o > t && document_.tokens[o].pos == Pos::kSymbol && at(o) != "-") break;
        if (!is_office(o)) continue;
        visit(Place{t, o});
        break;
      }
    }
  }

  bool any() const {
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t)
      if (is_office(t)) return true;
    return false;
  }

  /// Whether the office is named once only.
  bool is_alone(std::uint32_t office) const {
    const std::string_view name = office_name(office);
    std::uint32_t count = 0;
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) count += office_name(t) == name;
    return count == 1;
  }

  Span span(const Place& place) const {
    return {document_.tokens[place.modifier].span.begin, document_.tokens[place.office].span.end};
  }

 private:
  std::string_view at(std::uint32_t t) const { return norm(document_, document_.tokens[t]); }
  /// The word itself or, of vice-president, its first part.
  bool begins_with(std::uint32_t t, std::string_view word) const {
    const std::string_view text = at(t);
    return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == '-');
  }
  std::string_view office_name(std::uint32_t t) const {
    const std::string_view base = lemma(document_, document_.tokens[t]);
    const std::size_t hyphen = base.rfind('-');
    return hyphen == std::string_view::npos ? base : base.substr(hyphen + 1);
  }
  bool is_office(std::uint32_t t) const { return kOffices.contains(office_name(t)); }

  const Document& document_;
  Range tokens_;
};

void report(const PairAnalysis& pair, Span english, std::string_view message,
            std::vector<Finding>& findings) {
  const FindingSpans place =
      pair.bitext.english_is_source() ? at_source(pair, english) : at_target(pair, english);
  findings.push_back(
      make_finding(kOffice, Severity::kMajor, kConfidence, place, std::string(message)));
}

/// "Vice-president" as 大統領.
void check_modifiers(const PairAnalysis& pair, const Offices& offices, std::string_view japanese,
                     std::vector<Finding>& findings) {
  const Document& english = *pair.bitext.english().document;
  for (const Modifier& modifier : kModifiers) {
    offices.for_each(modifier.english, [&](const Offices::Place& place) {
      if (any_stands_in(japanese, modifier.japanese) || !names_office(japanese)) return;
      if (!offices.is_alone(place.office)) return;
      const Span span = offices.span(place);
      const std::string_view lost = surface(english, english.tokens[place.modifier]);
      report(
          pair, span,
          fmt::format("“{}” lost its “{}”", surface(english, span), lost.substr(0, lost.find('-'))),
          findings);
    });
  }
}

/// The title of another minister than `mine` in the Japanese: 財務相 where the English has a
/// foreign minister.
bool names_other_minister(std::string_view japanese, const Portfolio& mine) {
  return std::any_of(kPortfolios.begin(), kPortfolios.end(), [&](const Portfolio& other) {
    return &other != &mine && any_word(other.japanese, [&](std::string_view name) {
      for (std::size_t at = japanese.find(name); at != std::string_view::npos;
           at = japanese.find(name, at + 1)) {
        const std::string_view behind = japanese.substr(at + name.size());
        if (name.ends_with("相") || behind.starts_with("相") || behind.starts_with("大臣") ||
            behind.starts_with("長官"))
          return true;
      }
      return false;
    });
  });
}

void check_portfolios(const PairAnalysis& pair, const Offices& offices, std::string_view japanese,
                      std::vector<Finding>& findings) {
  const Document& english = *pair.bitext.english().document;
  for (const Portfolio& portfolio : kPortfolios) {
    offices.for_each(portfolio.english, [&](const Offices::Place& place) {
      const std::string_view office = lemma(english, english.tokens[place.office]);
      if (place.office != place.modifier + 1 || (office != "minister" && office != "secretary"))
        return;
      if (any_stands_in(japanese, portfolio.japanese) || !names_other_minister(japanese, portfolio))
        return;
      report(pair, offices.span(place), "the translation names another minister", findings);
    });
  }
}

}  // namespace

void check_titles(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Offices offices(pair.bitext.english());
  if (!offices.any()) return;
  const Passage& other = pair.bitext.japanese();
  const std::string_view japanese = surface(*other.document, other.span());
  check_modifiers(pair, offices, japanese, findings);
  check_portfolios(pair, offices, japanese, findings);
}

std::span<const Rule> title_rules() { return kRules; }

}  // namespace taiyaku
