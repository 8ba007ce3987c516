#include "io/line_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "io/wide_text.h"
#include "segment/icu_text.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kSample = 1 << 16;
constexpr std::size_t kChunk = 1 << 18;

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || c == '\x1B';  // an escape of ISO-2022-JP
  });
}

void skip(ByteStream& bytes, std::size_t count) {
  std::array<char, 4> mark{};
  if (count > 0) bytes.read(mark.data(), count);
}

}  // namespace

LineReader::LineReader(std::unique_ptr<PeekableBytes> bytes, std::string path, bool lossy)
    : path_(std::move(path)), lossy_(lossy) {
  std::string_view sample;
  try {
    sample = bytes->peek(kSample);
  } catch (const BrokenInput&) {
    // Comes again with the first line.
  }
  encoding_ = guess_encoding(sample);
  decided_ = encoding_.mark > 0 || encoding_.is_wide() || !is_ascii(sample);
  skip(*bytes, encoding_.mark);
  if (encoding_.is_wide()) {
    bytes_ = utf8_of_wide(std::move(bytes), encoding_, lossy);
  } else {
    bytes_ = std::move(bytes);
  }
}

bool LineReader::next() {
  fault_.clear();
  line_ = {};
  try {
    if (!read_line()) return false;
  } catch (const BrokenInput& broken) {
    throw BrokenInput({path_, number_ + 1, broken.problem().message});
  }
  ++number_;
  if (line_.ends_with('\r')) line_.remove_suffix(1);
  if (fault_.empty()) decode_line();
  return true;
}

/// Sets line_ to the bytes up to the next line end, or fault_ when they are too many.
bool LineReader::read_line() {
  std::size_t scanned = begin_;
  bool too_long = false;
  for (;;) {
    const void* found = std::memchr(buffer_.data() + scanned, '\n', end_ - scanned);
    if (found != nullptr) {
      const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
      too_long |= at - begin_ > kLongestLine;
      line_ = std::string_view(buffer_).substr(begin_, at - begin_);
      begin_ = at + 1;
      break;
    }
    if (end_ - begin_ > kLongestLine) too_long = true;
    if (too_long) begin_ = end_;
    const std::size_t seen = end_ - begin_;
    if (!fill()) {
      if (seen == 0 && !too_long) return false;
      line_ = std::string_view(buffer_).substr(begin_, seen);
      begin_ = end_;
      break;
    }
    scanned = begin_ + seen;
  }
  if (too_long) {
    line_ = {};
    fault_ = fmt::format("a line of more than {} MiB; break it into records", kLongestLine >> 20U);
  }
  return true;
}

/// Reads on, behind what was not yet given out, which moves to the front. False at the end.
bool LineReader::fill() {
  std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  // Doubling, so that a long line is not copied again with every chunk.
  if (buffer_.size() < end_ + kChunk) buffer_.resize(std::max(end_ + kChunk, 2 * end_));
  const std::size_t count = bytes_->read(buffer_.data() + end_, buffer_.size() - end_);
  end_ += count;
  return count > 0;
}

void LineReader::decode_line() {
  if (is_ascii(line_)) return;
  if (!std::exchange(decided_, true)) encoding_ = guess_encoding(line_);
  const bool as_is = encoding_.is_utf8() || encoding_.is_wide();  // wide text was converted before
  if (as_is && find_invalid_utf8(line_) == std::string::npos) return;
  const char* charset = as_is ? "UTF-8" : encoding_.charset;
  if (auto text = as_is ? std::nullopt : convert_strictly(line_, charset)) {
    decoded_ = std::move(*text);
  } else if (lossy_) {
    decoded_ = convert_lossily(line_, charset);
  } else {
    decoded_.clear();
    fault_ = fmt::format("not valid {}; convert the line, or use --lossy", encoding_.name);
  }
  line_ = decoded_;
}

}  // namespace taiyaku
