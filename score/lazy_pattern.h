// A regular expression that is compiled when a text first calls for it: all of a table take longer
// than most runs.
#ifndef TAIYAKU_SCORE_LAZY_PATTERN_H_
#define TAIYAKU_SCORE_LAZY_PATTERN_H_

#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>

namespace re2 {
class RE2;
}

namespace taiyaku {

enum class PatternStyle : std::uint8_t {
  kAsWritten,
  kLines,  ///< cases are ignored, ^ and $ are at lines
};

/// Stays where it is made: neither copied nor moved. Thread safe.
class LazyPattern {
 public:
  LazyPattern();
  ~LazyPattern();
  LazyPattern(const LazyPattern&) = delete;
  LazyPattern& operator=(const LazyPattern&) = delete;

  /// The same pattern, in RE2's syntax, and style at every call.
  const re2::RE2& compiled(std::string_view pattern, PatternStyle style) const;

 private:
  mutable std::once_flag once_;
  mutable std::unique_ptr<re2::RE2> compiled_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_LAZY_PATTERN_H_
