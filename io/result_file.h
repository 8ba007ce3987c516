// A file that grows by pieces and can be cut back to a piece that is known to be whole.
#ifndef TAIYAKU_IO_RESULT_FILE_H_
#define TAIYAKU_IO_RESULT_FILE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "io/digest.h"

namespace taiyaku {

/// How much of a file is certain, and its digest.
struct Extent {
  std::uint64_t size = 0;  ///< bytes
  std::string digest;      ///< of these bytes, as to_string() gives it

  friend bool operator==(const Extent&, const Extent&) = default;
};

/// Appends only. Not thread safe. All functions throw Error `path: what, and what to do` when the
/// system refuses; nothing that sync() has returned from is lost afterwards.
class ResultFile {
 public:
  /// Opens or makes the file and cuts it back to `kept`. @throws Error also when the file is
  /// shorter than that or its bytes are others: somebody changed it.
  explicit ResultFile(std::string path, const Extent& kept = {});
  ~ResultFile();
  ResultFile(ResultFile&& other) noexcept;
  ResultFile& operator=(ResultFile&&) = delete;

  void append(std::string_view bytes);
  /// Waits until all is on the disk.
  void sync();
  Extent extent() const;

 private:
  void take_over(const Extent& kept);

  std::string path_;
  int descriptor_ = -1;
  std::uint64_t size_ = 0;
  DigestStream digest_;
};

/// Whether the file has that extent and no more. Reads all of it. @throws Error when it cannot.
bool is_whole(const std::string& path, const Extent& extent);

/// Replaces a small file as a whole: after a crash there is the old one or the new one.
/// @throws Error.
void replace_file(const std::string& path, std::string_view bytes);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RESULT_FILE_H_
