#include "io/inline_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace taiyaku {
namespace {

/// TMX 1.4b §4.1 and XLIFF 1.2 §2.3: elements whose content is native code.
constexpr std::array<std::string_view, 5> kCodes = {"bpt", "ept", "it", "ph", "ut"};

bool is_left_out(const XmlElement& element) {
  if (std::find(kCodes.begin(), kCodes.end(), element.name) != kCodes.end()) return true;
  return element.name == "mrk" && element.attribute("mtype") == "x-sdl-deleted";
}

/// XLIFF 1.2 writes ctype="lb", TMX type="lb", XLIFF 2 subType="xlf:lb".
bool is_line_end(const XmlElement& element) {
  return element.attribute("ctype") == "lb" || element.attribute("type") == "lb" ||
         element.attribute("subType") == "xlf:lb";
}

}  // namespace

void InlineText::begin(const XmlElement& element) {
  if (left_out_ == 0 && is_line_end(element)) add("\n");
  if (left_out_ > 0 || is_left_out(element)) ++left_out_;
}

void InlineText::end() {
  if (left_out_ > 0) --left_out_;
}

void InlineText::add(std::string_view characters) {
  if (left_out_ > 0) return;
  too_long_ |= text_.size() + characters.size() > kLongestSegment;
  if (!too_long_) text_ += characters;
}

std::string InlineText::take() {
  left_out_ = 0;
  too_long_ = false;
  return std::exchange(text_, std::string());
}

}  // namespace taiyaku
