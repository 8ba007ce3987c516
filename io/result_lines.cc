#include "io/result_lines.h"

namespace taiyaku {

ResultLines::ResultLines(const std::string& path) : bytes_(open_bytes(path)) {}

bool ResultLines::next(std::string& line) {
  constexpr std::size_t kPiece = 1 << 16;
  for (std::size_t searched = begin_;;) {
    const std::size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos) {
      line.assign(buffer_, begin_, end + 1 - begin_);
      begin_ = end + 1;
      return true;
    }
    buffer_.erase(0, begin_);
    begin_ = 0;
    searched = buffer_.size();
    buffer_.resize(searched + kPiece);
    buffer_.resize(searched + bytes_->read(buffer_.data() + searched, kPiece));
    if (buffer_.size() == searched) return false;
  }
}

}  // namespace taiyaku
