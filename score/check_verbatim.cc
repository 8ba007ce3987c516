#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/fact_text.h"
#include "score/lazy_pattern.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"URL001", "Accuracy/Mistranslation", "address",
     "a web address, e-mail address or handle changed"},
    {"URL002", "Accuracy/Omission", "address",
     "a web address, e-mail address or handle is missing"},
    {"TAG001", "Accuracy/Omission", "placeholder", "a placeholder or tag is missing or translated"},
}};
constexpr const Rule& kChanged = rule_named(kRules, "URL001");
constexpr const Rule& kMissing = rule_named(kRules, "URL002");
constexpr const Rule& kUnkept = rule_named(kRules, "TAG001");

constexpr double kChangedConfidence = 0.9;
constexpr double kMissingConfidence = 0.7;
constexpr double kPlaceholderConfidence = 0.8;
/// Translators name whose handle it is: ツイッター社 for @Twitter.
constexpr double kMissingHandle = 0.3;
/// Reported of one passage; a page of code needs no more.
constexpr std::size_t kMost = 20;

enum class ItemKind : std::uint8_t { kUrl, kMail, kHandle, kPlaceholder, kTag };

struct Item {
  ItemKind kind = ItemKind::kUrl;
  Span span;
  std::string key;  ///< what must stand on the other side
};

/// Folded: in half width, lower case, without white space, which detokenisers put into addresses.
std::string key_of(std::string_view text) {
  const FactText folded = fold_for_facts(text, {0, static_cast<std::uint32_t>(text.size())});
  std::string key;
  for (const char c : folded.folded) {
    if (std::isspace(static_cast<unsigned char>(c)) == 0 && c != '"') key += c;
  }
  return key;
}

/// One group each, which is the item.
struct ItemPattern {
  ItemKind kind;
  std::array<std::string_view, 3> cues;  ///< every match has one of them
  std::string_view pattern;
};

/// Placeholders of printf, Python, templates and help desks (#PRS_ORG#).
constexpr auto kItems = std::to_array<ItemPattern>({
    {ItemKind::kUrl, {"://", "www."}, "((?:https?://|www\\.)[!-;=?-~]+)"},
    {ItemKind::kMail, {"@"}, "([A-Za-z0-9][\\w.+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"},
    {ItemKind::kHandle, {"@"}, "(?:^|[^\\w.@/])(@[A-Za-z_]\\w{2,})"},
    {ItemKind::kPlaceholder, {"{"}, "(\\$?\\{\\{?[A-Za-z_0-9][\\w.]{0,30}\\}\\}?)"},
    {ItemKind::kPlaceholder, {"%(", "$s", "$d"}, "(%\\([A-Za-z_]\\w{0,30}\\)[sd]|%\\d\\$[sd])"},
    {ItemKind::kPlaceholder, {"%s", "%d"}, "(?:^|[^\\d%\\w])(%[sd])(?:[^\\w]|$)"},
    {ItemKind::kPlaceholder, {"#"}, "(#[A-Z]+(?:_[A-Z]+)*#)"},
    {ItemKind::kTag, {"<"}, "(</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\\s[^<>]{0,200})?/?>)"},
});

const RE2& compiled(std::size_t item) {
  static const std::array<LazyPattern, kItems.size()> kCompiled{};
  return kCompiled[item].compiled(kItems[item].pattern, PatternStyle::kAsWritten);
}

bool has_cue(std::string_view text, const ItemPattern& item) {
  return std::any_of(item.cues.begin(), item.cues.end(), [&](std::string_view cue) {
    return !cue.empty() && text.find(cue) != std::string_view::npos;
  });
}

/// A full stop or a bracket behind an address is the sentence's.
Span without_punctuation(std::string_view text, Span span) {
  while (!span.empty() &&
         std::string_view(".,;:!?)]}'\"/").find(text[span.end - 1]) != std::string_view::npos)
    --span.end;
  return span;
}

/// Of a tag its name: attributes are quoted in more than one way.
std::string tag_key(std::string_view tag) {
  return key_of(tag.substr(0, tag.find_first_of(" \t\n>/", 2)));
}

/// The words of an address without its scheme and what says which language its page is in:
/// example.org/en/news and ja.example.org/news are one page to the readers of either.
std::vector<std::string_view> page_words(std::string_view address) {
  static constexpr WordSet kPassedOver =
      word_set("http", "https", "www", "en", "eng", "english", "us", "gb", "uk", "ja", "jp", "jpn",
               "japanese", "lang", "locale", "hl", "html", "htm", "index");
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < address.size();) {
    const auto is_part = [&](std::size_t i) {
      return i < address.size() && (std::isalnum(static_cast<unsigned char>(address[i])) != 0 ||
                                    static_cast<unsigned char>(address[i]) >= 0x80);
    };
    std::size_t end = at;
    while (is_part(end)) ++end;
    const std::string_view word = address.substr(at, end - at);
    if (!word.empty() && !kPassedOver.contains(word)) words.push_back(word);
    at = end + 1;
  }
  return words;
}

Item item_of(ItemKind kind, std::string_view text, Span span) {
  if (kind == ItemKind::kUrl) span = without_punctuation(text, span);
  const std::string_view words = surface(text, span);
  return {kind, span, kind == ItemKind::kTag ? tag_key(words) : key_of(words)};
}

void append_items(std::size_t pattern, std::string_view text, Span within,
                  std::vector<Item>& items) {
  const std::string_view passage = surface(text, within);
  std::size_t at = 0;
  std::array<re2::StringPiece, 2> groups;
  while (items.size() < 4 * kMost &&
         compiled(pattern).Match({passage.data(), passage.size()}, at, passage.size(),
                                 RE2::UNANCHORED, groups.data(), 2)) {
    const auto begin = within.begin + static_cast<std::uint32_t>(groups[1].data() - passage.data());
    const Span span{begin, begin + static_cast<std::uint32_t>(groups[1].size())};
    at = span.end - within.begin;
    const bool inside = std::any_of(items.begin(), items.end(),
                                    [&](const Item& known) { return known.span.overlaps(span); });
    if (!inside) items.push_back(item_of(kItems[pattern].kind, text, span));
  }
}

std::vector<Item> items_in(std::string_view text, Span within) {
  std::vector<Item> items;
  for (std::size_t i = 0; i < kItems.size(); ++i) {
    if (has_cue(surface(text, within), kItems[i])) append_items(i, text, within, items);
  }
  return items;
}

bool is_address(ItemKind kind) { return kind == ItemKind::kUrl || kind == ItemKind::kMail; }

class Comparison {
 public:
  explicit Comparison(const PairAnalysis& pair)
      : pair_(pair), source_(items_in(pair.source().text, pair.bitext.source.span())) {
    if (source_.empty()) return;
    target_ = items_in(pair.target().text, pair.bitext.target.span());
    target_key_ = key_of(surface(pair.target(), pair.bitext.target.span()));
  }

  void append_findings(std::vector<Finding>& findings) const {
    const std::size_t first = findings.size();
    for (const Item& item : source_) {
      if (findings.size() - first == kMost) return;
      if (target_key_.find(item.key) != std::string::npos || is_localised(item)) continue;
      findings.push_back(lost(item));
    }
  }

 private:
  /// Whether the translation has the address of the same page in its own language.
  bool is_localised(const Item& item) const {
    return item.kind == ItemKind::kUrl &&
           std::any_of(target_.begin(), target_.end(), [&](const Item& other) {
             return other.kind == ItemKind::kUrl && page_words(other.key) == page_words(item.key);
           });
  }

  /// The first item of the kind that the source does not have; null for none.
  const Item* replacement(ItemKind kind) const {
    const auto is_kept = [&](const Item& item) {
      return std::any_of(source_.begin(), source_.end(),
                         [&](const Item& known) { return known.key == item.key; });
    };
    const auto found = std::find_if(target_.begin(), target_.end(), [&](const Item& item) {
      return item.kind == kind && !is_kept(item);
    });
    return found == target_.end() ? nullptr : &*found;
  }

  Finding lost(const Item& item) const {
    const std::string words = quote(surface(pair_.source(), item.span));
    if (item.kind == ItemKind::kPlaceholder || item.kind == ItemKind::kTag) {
      return make_finding(kUnkept, Severity::kMajor, kPlaceholderConfidence,
                          only_in_source(pair_, item.span),
                          fmt::format("{} is not in the translation", words));
    }
    if (const Item* other = replacement(item.kind)) {
      Finding finding = make_finding(
          kChanged, Severity::kMajor, kChangedConfidence, {item.span, other->span},
          fmt::format("{} became {}", words, quote(surface(pair_.target(), other->span))));
      finding.suggestion = surface(pair_.source(), item.span);
      return finding;
    }
    return make_finding(
        kMissing, Severity::kMajor, is_address(item.kind) ? kMissingConfidence : kMissingHandle,
        only_in_source(pair_, item.span), fmt::format("{} is not in the translation", words));
  }

  const PairAnalysis& pair_;
  std::vector<Item> source_;
  std::vector<Item> target_;
  std::string target_key_;
};

}  // namespace

void check_verbatim(const PairAnalysis& pair, std::vector<Finding>& findings) {
  Comparison(pair).append_findings(findings);
}

std::span<const Rule> verbatim_rules() { return kRules; }

}  // namespace taiyaku
