#include "score/lazy_pattern.h"

#include <re2/re2.h>

#include <string>

namespace taiyaku {

LazyPattern::LazyPattern() = default;
LazyPattern::~LazyPattern() = default;

const re2::RE2& LazyPattern::compiled(std::string_view pattern, PatternStyle style) const {
  std::call_once(once_, [&] {
    const bool lines = style == PatternStyle::kLines;
    re2::RE2::Options options;
    options.set_case_sensitive(!lines);
    // Around all alternatives that the pattern has.
    compiled_ = std::make_unique<re2::RE2>(
        lines ? "(?m:" + std::string(pattern) + ")" : std::string(pattern), options);
  });
  return *compiled_;
}

}  // namespace taiyaku
