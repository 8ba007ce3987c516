#include "score/reply_patterns.h"

#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "score/literal_search.h"
#include "score/reply_table.h"

namespace taiyaku {
namespace {

RE2::Options options() {
  RE2::Options options;
  options.set_case_sensitive(false);
  return options;
}

/// A pattern, compiled when a text first has one of its cues: all of them take longer than most
/// runs.
class LazyPattern {
 public:
  const RE2& compiled(std::string_view pattern) const {
    // ^ and $ at lines, whatever alternatives the pattern has.
    std::call_once(once_, [&] {
      compiled_ = std::make_unique<RE2>("(?m:" + std::string(pattern) + ")", options());
    });
    return *compiled_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::unique_ptr<RE2> compiled_;
};

std::vector<std::pair<std::string_view, std::size_t>> all_cues() {
  std::vector<std::pair<std::string_view, std::size_t>> cues;
  const auto table = reply_pattern_table();
  for (std::size_t i = 0; i < table.size(); ++i) {
    for (std::string_view rest = table[i].cues; !rest.empty();) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      cues.emplace_back(rest.substr(0, end), i);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return cues;
}

re2::StringPiece piece_of(std::string_view text) { return {text.data(), text.size()}; }

/// The table, as far as texts have needed it. It never changes what it answers.
class Matcher {
 public:
  Matcher()
      : cues_(all_cues()),
        patterns_(reply_pattern_table().size()),
        themes_(reply_theme_words().size()) {}

  ReplyThemes themes_of(std::string_view source) const {
    ReplyThemes found = 0;
    for (std::size_t i = 0; i < themes_.size(); ++i) {
      const ThemeWords& words = reply_theme_words()[i];
      if (RE2::PartialMatch(piece_of(source), themes_[i].compiled(words.pattern)))
        found |= words.theme;
    }
    return found;
  }

  /// `themes` is asked for the source's when there is a match.
  template <typename Themes>
  std::vector<ReplySign> signs(std::string_view target, Themes themes) const {
    std::vector<ReplySign> signs;
    std::optional<ReplyThemes> known;
    for (const std::size_t number : cues_.numbers_in(target)) {
      const std::size_t before = signs.size();
      append_matches(number, target, signs);
      if (signs.size() == before) continue;
      if (!known) known = themes();
      if ((reply_pattern_table()[number].themes & *known) != 0) signs.resize(before);
    }
    return signs;
  }

 private:
  void append_matches(std::size_t number, std::string_view text,
                      std::vector<ReplySign>& signs) const {
    const ReplyPattern& pattern = reply_pattern_table()[number];
    const RE2& compiled = patterns_[number].compiled(pattern.pattern);
    std::size_t from = 0;
    re2::StringPiece match;
    while (compiled.Match(piece_of(text), from, text.size(), RE2::UNANCHORED, &match, 1) &&
           !match.empty()) {
      const auto begin = static_cast<std::uint32_t>(match.data() - text.data());
      const auto end = begin + static_cast<std::uint32_t>(match.size());
      signs.push_back({pattern.kind, pattern.strong, pattern.sentence, {begin, end}});
      from = end;
    }
  }

  LiteralSearch cues_;
  std::vector<LazyPattern> patterns_;
  std::vector<LazyPattern> themes_;
};

const Matcher& matcher() {
  static const Matcher kMatcher;
  return kMatcher;
}

}  // namespace

ReplyThemes reply_themes(std::string_view source) { return matcher().themes_of(source); }

std::vector<ReplySign> reply_signs(std::string_view source, std::string_view target) {
  return matcher().signs(target, [&] { return matcher().themes_of(source); });
}

std::vector<ReplySign> reply_signs(ReplyThemes source, std::string_view target) {
  return matcher().signs(target, [&] { return source; });
}

}  // namespace taiyaku
