#include "segment/document.h"

#include <array>

namespace taiyaku {
namespace {

constexpr std::array<std::string_view, 3> kLanguages = {"und", "en", "ja"};
constexpr std::array<std::string_view, 6> kRoles = {"paragraph", "headline", "byline",
                                                    "caption",   "bullet",   "boilerplate"};
constexpr std::array<std::string_view, 15> kPos = {
    "content",   "noun",     "proper_noun", "pronoun", "number", "verb",   "adjective", "adverb",
    "auxiliary", "particle", "conjunction", "prefix",  "suffix", "symbol", "other"};

template <typename Enum, std::size_t kSize>
std::string_view name_of(Enum value, const std::array<std::string_view, kSize>& names) {
  return names.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string_view to_string(Language language) { return name_of(language, kLanguages); }
std::string_view to_string(Role role) { return name_of(role, kRoles); }
std::string_view to_string(Pos pos) { return name_of(pos, kPos); }

}  // namespace taiyaku
