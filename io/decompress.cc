#include "io/decompress.h"

#include <fmt/format.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace taiyaku {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kChunk = 1 << 16;
constexpr auto kGzipMagic = "\x1F\x8B\x08"sv;  // the third byte: deflate, the only method there is
constexpr auto kZstdMagic = "\x28\xB5\x2F\xFD"sv;
constexpr auto kZstdSkippable = "\x2A\x4D\x18"sv;  // after 0x50 to 0x5F

bool is_zstd(std::string_view head) {
  return head.starts_with(kZstdMagic) ||
         (head.size() >= 4 && (head[0] & 0xF0) == 0x50 && head.substr(1, 3) == kZstdSkippable);
}

/// What both formats have in common: the compressed bytes at hand, and the counts of both sides.
class Decompressor : public ByteStream {
 public:
  Decompressor(std::unique_ptr<ByteStream> bytes, std::string name)
      : bytes_(std::move(bytes)), name_(std::move(name)), chunk_(kChunk) {}

 protected:
  /// Reads on when all the compressed bytes were used. False at their end.
  bool fill() {
    if (broken_) throw *broken_;
    if (used_ < size_) return true;
    used_ = 0;
    size_ = bytes_->read(chunk_.data(), chunk_.size());
    in_ += size_;
    return size_ > 0;
  }

  std::string_view waiting() const { return {chunk_.data() + used_, size_ - used_}; }
  void use(std::size_t count) { used_ += count; }

  std::size_t give(std::size_t count) {
    out_ += count;
    if (out_ > kUnsuspiciousBytes && out_ / kMostGrowth > in_) {
      fail(
          fmt::format("more than {} times larger than it was compressed, which no text is; "
                      "decompress it first if it is meant",
                      kMostGrowth));
    }
    return count;
  }

  /// For good: whoever only looked at the beginning may not be the one who tells of it.
  [[noreturn]] void fail(const std::string& what) {
    broken_.emplace(Problem{name_, 0, what});
    throw *broken_;
  }
  [[noreturn]] void fail_cut_off() {
    fail("the compressed data ends early; is the file complete?");
  }

 private:
  std::unique_ptr<ByteStream> bytes_;
  std::string name_;
  std::vector<char> chunk_;
  std::size_t size_ = 0;
  std::size_t used_ = 0;
  std::size_t in_ = 0;
  std::size_t out_ = 0;
  std::optional<BrokenInput> broken_;
};

class Gunzip final : public Decompressor {
 public:
  Gunzip(std::unique_ptr<ByteStream> bytes, std::string name)
      : Decompressor(std::move(bytes), std::move(name)) {
    constexpr int kGzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&state_, kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  ~Gunzip() override { inflateEnd(&state_); }

  std::size_t read(char* into, std::size_t most) override {
    while (!ended_) {
      if (!fill()) fail_cut_off();
      state_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(waiting().data()));
      state_.avail_in = static_cast<uInt>(waiting().size());
      state_.next_out = reinterpret_cast<Bytef*>(into);
      const auto room = static_cast<uInt>(std::min<std::size_t>(most, 1U << 30U));
      state_.avail_out = room;
      const int result = inflate(&state_, Z_NO_FLUSH);
      use(waiting().size() - state_.avail_in);
      if (result == Z_STREAM_END) {
        begin_member();
      } else if (result == Z_MEM_ERROR) {
        throw std::bad_alloc();
      } else if (result != Z_OK && result != Z_BUF_ERROR) {
        fail(fmt::format("damaged gzip data ({}); fetch the file again",
                         state_.msg != nullptr ? state_.msg : "unknown fault"));
      }
      if (state_.avail_out < room) return give(room - state_.avail_out);
    }
    return 0;
  }

 private:
  /// gzip files may be joined, and tapes padded with zeros.
  void begin_member() {
    while (fill() && waiting().front() == '\0') use(1);
    ended_ = !fill();
    if (!ended_ && inflateReset(&state_) != Z_OK) fail("gzip data that cannot be gone on with");
  }

  z_stream state_ = {};
  bool ended_ = false;
};

class Unzstd final : public Decompressor {
 public:
  Unzstd(std::unique_ptr<ByteStream> bytes, std::string name)
      : Decompressor(std::move(bytes), std::move(name)), state_(ZSTD_createDStream()) {
    if (state_ == nullptr) throw std::bad_alloc();
  }
  ~Unzstd() override { ZSTD_freeDStream(state_); }

  std::size_t read(char* into, std::size_t most) override {
    for (;;) {
      const bool more = fill();
      ZSTD_inBuffer in{waiting().data(), waiting().size(), 0};
      ZSTD_outBuffer out{into, most, 0};
      const std::size_t left = ZSTD_decompressStream(state_, &out, &in);
      if (ZSTD_isError(left) != 0) {
        fail(fmt::format("damaged Zstandard data ({}); fetch the file again",
                         ZSTD_getErrorName(left)));
      }
      use(in.pos);
      // Without new bytes the answer is only what the next frame would need.
      if (more || out.pos > 0) inside_frame_ = left != 0;
      if (out.pos > 0) return give(out.pos);
      if (!more) break;
    }
    if (inside_frame_) fail_cut_off();
    return 0;
  }

 private:
  ZSTD_DStream* state_;
  bool inside_frame_ = false;
};

}  // namespace

std::unique_ptr<PeekableBytes> decompressed(std::unique_ptr<PeekableBytes> bytes,
                                            const std::string& name) {
  const std::string_view head = bytes->peek(4);
  if (head.starts_with(kGzipMagic)) {
    return std::make_unique<PeekableBytes>(std::make_unique<Gunzip>(std::move(bytes), name));
  }
  if (is_zstd(head)) {
    return std::make_unique<PeekableBytes>(std::make_unique<Unzstd>(std::move(bytes), name));
  }
  return bytes;
}

}  // namespace taiyaku
