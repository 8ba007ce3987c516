#include "score/reply_patterns.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "score/lazy_pattern.h"
#include "score/literal_search.h"
#include "score/reply_table.h"
#include "score/word_list.h"

namespace taiyaku {
namespace {

/// The cues of all patterns, each with the number of its group; groups of a pattern follow one
/// another.
struct Cues {
  std::vector<std::pair<std::string_view, std::size_t>> literals;
  std::vector<std::size_t> pattern_of;  ///< by group
  std::vector<std::size_t> groups;      ///< how many a pattern has
};

Cues all_cues() {
  Cues cues;
  for (const ReplyPattern& pattern : reply_pattern_table()) {
    cues.groups.push_back(0);
    for (std::string_view rest = pattern.cues; !rest.empty(); ++cues.groups.back()) {
      for (std::string_view group = next_word(rest, '&'); !group.empty();) {
        cues.literals.emplace_back(next_word(group, '|'), cues.pattern_of.size());
      }
      cues.pattern_of.push_back(cues.groups.size() - 1);
    }
  }
  return cues;
}

re2::StringPiece piece_of(std::string_view text) { return {text.data(), text.size()}; }

/// The table, as far as texts have needed it. It never changes what it answers.
class Matcher {
 public:
  explicit Matcher(const Cues& cues)
      : cues_(cues.literals),
        pattern_of_(cues.pattern_of),
        groups_(cues.groups),
        patterns_(reply_pattern_table().size()),
        themes_(reply_theme_words().size()) {}

  /// Those of `wanted` that the source speaks of.
  ReplyThemes themes_of(std::string_view source, ReplyThemes wanted) const {
    ReplyThemes found = 0;
    for (std::size_t i = 0; i < themes_.size(); ++i) {
      const ThemeWords& words = reply_theme_words()[i];
      if ((words.theme & wanted) != 0 &&
          RE2::PartialMatch(piece_of(source),
                            themes_[i].compiled(words.pattern, PatternStyle::kLines)))
        found |= words.theme;
    }
    return found;
  }

  /// `speaks_of` is asked, where a pattern matches, whether the source does of any of its themes.
  template <typename SpeaksOf>
  std::vector<ReplySign> signs(std::string_view target, SpeaksOf speaks_of) const {
    std::vector<ReplySign> signs;
    for (const std::size_t number : cued_patterns(target)) {
      const std::size_t before = signs.size();
      append_matches(number, target, signs);
      if (signs.size() == before) continue;
      if (speaks_of(reply_pattern_table()[number].themes)) signs.resize(before);
    }
    return signs;
  }

 private:
  /// The patterns of which the text has a cue of every group.
  std::vector<std::size_t> cued_patterns(std::string_view text) const {
    std::vector<std::size_t> patterns;
    const std::vector<std::size_t> cued = cues_.numbers_in(text);
    for (auto group = cued.begin(); group != cued.end();) {
      const std::size_t pattern = pattern_of_[*group];
      const auto end = std::find_if(
          group, cued.end(), [&](std::size_t other) { return pattern_of_[other] != pattern; });
      if (static_cast<std::size_t>(end - group) == groups_[pattern]) patterns.push_back(pattern);
      group = end;
    }
    return patterns;
  }

  void append_matches(std::size_t number, std::string_view text,
                      std::vector<ReplySign>& signs) const {
    const ReplyPattern& pattern = reply_pattern_table()[number];
    const RE2& compiled = patterns_[number].compiled(pattern.pattern, PatternStyle::kLines);
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

  LiteralSearch cues_;  ///< by number of group
  std::vector<std::size_t> pattern_of_;
  std::vector<std::size_t> groups_;
  std::vector<LazyPattern> patterns_;
  std::vector<LazyPattern> themes_;
};

const Matcher& matcher() {
  static const Matcher kMatcher(all_cues());
  return kMatcher;
}

}  // namespace

ReplyThemes reply_themes(std::string_view source) {
  return matcher().themes_of(source, static_cast<ReplyThemes>(~0U));
}

std::vector<ReplySign> reply_signs(std::string_view source, std::string_view target) {
  return matcher().signs(
      target, [&](ReplyThemes themes) { return matcher().themes_of(source, themes) != 0; });
}

std::vector<ReplySign> reply_signs(ReplyThemes source, std::string_view target) {
  return matcher().signs(target, [&](ReplyThemes themes) { return (source & themes) != 0; });
}

}  // namespace taiyaku
