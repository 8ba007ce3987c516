// A matrix of numbers in a file's bytes: NumPy's .npy, or float32 with nothing around it.
#ifndef TAIYAKU_IO_FLOAT_MATRIX_H_
#define TAIYAKU_IO_FLOAT_MATRIX_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace taiyaku {

/// A view of the bytes, which must outlive it.
class FloatMatrix {
 public:
  /// `.npy` by its first bytes, versions 1 to 3: two dimensions, C order, `<f4` or `<f2`. Anything
  /// else is float32, little-endian, in `rows` rows. `path` is for messages.
  /// @throws Error `path: …` when the bytes are no such matrix, or a .npy has another number of
  /// rows. `row_name` says what the rows should be: "the 3 lines of overlaps.txt".
  FloatMatrix(std::string_view bytes, const std::string& path, std::size_t rows,
              const std::string& row_name);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  /// Writes a row's numbers to `out`, which has place for them all. False when one is not finite.
  bool read_row(std::size_t row, std::span<float> out) const;

 private:
  std::string_view values_;
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::size_t value_bytes_ = 4;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_FLOAT_MATRIX_H_
