#include <fmt/format.h>

#include <array>
#include <string_view>

#include "score/checks.h"
#include "score/chinese_only.h"
#include "score/place.h"
#include "score/quote.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"UNTR004", "Accuracy/Untranslated text", "script",
     "Chinese characters that Japanese does not write"},
}};
constexpr const Rule& kChinese = rule_named(kRules, "UNTR004");
constexpr double kConfidence = 0.85;

/// 你 and 很 are in the Japanese standards, for names, and in the greeting 你好; elsewhere they are
/// the commonest words of Chinese.
bool is_chinese_word(std::string_view text) {
  return text.starts_with("很") || (text.starts_with("你") && !text.starts_with("你好"));
}

/// The first character that is Chinese only among the first `bytes` of a text; empty for none.
/// Kanji are three bytes.
std::string_view chinese_character(std::string_view text, std::size_t bytes) {
  for (std::size_t at = 0; at + 3 <= bytes; ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xe4 || lead > 0xe9) continue;
    if (is_chinese_only(code_point_at(text, at).value) || is_chinese_word(text.substr(at)))
      return text.substr(at, 3);
    at += 2;
  }
  return {};
}

}  // namespace

void check_chinese(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  if (target.language != Language::kJapanese) return;
  const std::string_view source = surface(pair.source(), pair.bitext.source.span());
  const Range tokens = target.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = target.document->tokens[t];
    const std::string_view character = chinese_character(
        surface(*target.document, Span{token.span.begin, target.span().end}), token.span.size());
    if (character.empty() || source.find(character) != std::string_view::npos) continue;
    findings.push_back(
        make_finding(kChinese, Severity::kMajor, kConfidence, at_target(pair, token.span),
                     fmt::format("left in Chinese: “{}”; Japanese does not write {}",
                                 quote(surface(*target.document, token)), character)));
  }
}

std::span<const Rule> chinese_rules() { return kRules; }

}  // namespace taiyaku
