#include "io/wide_text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kChunk = 1 << 16;

class WideText final : public ByteStream {
 public:
  WideText(std::unique_ptr<ByteStream> bytes, const Encoding& encoding, bool lossy)
      : bytes_(std::move(bytes)), lossy_(lossy) {
    const std::string_view name = encoding.name;
    unit_ = name.starts_with("UTF-32") ? 4 : 2;
    little_ = name.ends_with("LE");
  }

  std::size_t read(char* into, std::size_t most) override {
    while (used_ == text_.size() && !ended_) convert();
    const std::size_t count = std::min(most, text_.size() - used_);
    std::copy_n(text_.data() + used_, count, into);
    used_ += count;
    return count;
  }

 private:
  void convert() {
    text_.clear();
    used_ = 0;
    const std::size_t before = raw_.size();  // part of a unit
    raw_.resize(kChunk);
    const std::size_t count = bytes_->read(raw_.data() + before, kChunk - before);
    raw_.resize(before + count);
    std::size_t at = 0;
    for (; at + unit_ <= raw_.size(); at += unit_) append(unit_at(at));
    raw_.erase(0, at);
    if (count > 0) return;
    ended_ = true;
    if (high_ != 0 || !raw_.empty()) append_broken();
  }

  char32_t unit_at(std::size_t at) const {
    char32_t unit = 0;
    for (std::size_t i = 0; i < unit_; ++i) {
      const auto byte = static_cast<unsigned char>(raw_[at + (little_ ? unit_ - 1 - i : i)]);
      unit = unit << 8U | byte;
    }
    return unit;
  }

  void append(char32_t unit) {
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (high_ != 0 && low) {
      append_utf8(text_, 0x10000 + ((high_ - 0xD800) << 10U) + (unit - 0xDC00));
      high_ = 0;
      return;
    }
    if (high_ != 0) append_broken();
    high_ = 0;
    if (unit_ == 2 && unit >= 0xD800 && unit <= 0xDBFF) {
      high_ = unit;
    } else if (low || unit > 0x10FFFF || (unit >= 0xD800 && unit <= 0xDBFF)) {
      append_broken();
    } else {
      append_utf8(text_, unit);
    }
  }

  void append_broken() {
    if (lossy_) {
      append_utf8(text_, kReplacement);
    } else {
      text_ += '\xFF';
    }
  }

  std::unique_ptr<ByteStream> bytes_;
  bool lossy_;
  std::size_t unit_ = 2;  // bytes
  bool little_ = true;
  std::string raw_;
  std::string text_;
  std::size_t used_ = 0;  // bytes of text_ that were given out
  char32_t high_ = 0;     // first half of a surrogate pair
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> utf8_of_wide(std::unique_ptr<ByteStream> bytes,
                                         const Encoding& encoding, bool lossy) {
  return std::make_unique<WideText>(std::move(bytes), encoding, lossy);
}

}  // namespace taiyaku
