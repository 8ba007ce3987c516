#include "io/float_matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include "segment/error.h"

namespace taiyaku {
namespace {

static_assert(std::endian::native == std::endian::little, "files hold little-endian numbers");

constexpr std::string_view kMagic = "\x93NUMPY";

/// What a .npy says of itself (NumPy Enhancement Proposal 1).
struct NpyHeader {
  std::string_view type;
  bool fortran_order = false;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::size_t bytes = 0;  ///< that the header takes
};

/// What stands behind `'key':` in the header's dictionary, without spaces; empty when it is not
/// there.
std::string_view entry(std::string_view dictionary, std::string_view key) {
  const std::size_t at = dictionary.find(key);
  if (at == std::string_view::npos) return {};
  std::string_view rest = dictionary.substr(at + key.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" :"), rest.size()));
  return rest;
}

/// `(3, 1024)`; false for any other number of dimensions.
bool read_shape(std::string_view text, NpyHeader& header) {
  const auto number = [&](char before, std::size_t& out) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (!text.starts_with(before)) return false;
    text.remove_prefix(std::min(text.find_first_not_of(' ', 1), text.size()));
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return error == std::errc();
  };
  if (!number('(', header.rows) || !number(',', header.columns)) return false;
  return text.find_first_not_of(" ,") == text.find(')') && text.find(')') != std::string_view::npos;
}

/// @throws Error (not located).
NpyHeader read_header(std::string_view bytes) {
  const auto byte = [&](std::size_t at) {
    return at < bytes.size() ? static_cast<std::size_t>(static_cast<unsigned char>(bytes[at])) : 0;
  };
  const bool is_short = byte(6) == 1;
  const std::size_t begin = is_short ? 10 : 12;
  const std::size_t length =
      byte(8) + (byte(9) << 8) + (is_short ? 0 : (byte(10) << 16) + (byte(11) << 24));
  if (byte(6) < 1 || byte(6) > 3 || bytes.size() < begin || length > bytes.size() - begin)
    throw Error("its .npy header is cut off or of a version other than 1 to 3; save it again");
  const std::string_view dictionary = bytes.substr(begin, length);
  NpyHeader header;
  header.bytes = begin + length;
  header.type = entry(dictionary, "'descr'");
  header.fortran_order = entry(dictionary, "'fortran_order'").starts_with("True");
  if (!read_shape(entry(dictionary, "'shape'"), header))
    throw Error("its array has not two dimensions; save one row a sentence");
  return header;
}

/// IEEE 754 binary16.
float from_half(std::uint16_t half) {
  const int exponent = (half >> 10) & 0x1F;
  const int fraction = half & 0x3FF;
  float value = 0;
  if (exponent == 0x1F)
    value = fraction == 0 ? std::numeric_limits<float>::infinity()
                          : std::numeric_limits<float>::quiet_NaN();
  else if (exponent == 0)
    value = std::ldexp(static_cast<float>(fraction), -24);
  else
    value = std::ldexp(static_cast<float>(fraction + 0x400), exponent - 25);
  return (half & 0x8000) != 0 ? -value : value;
}

}  // namespace

FloatMatrix::FloatMatrix(std::string_view bytes, const std::string& path, std::size_t rows,
                         const std::string& row_name)
    : values_(bytes), rows_(rows) {
  if (!bytes.starts_with(kMagic)) {
    if (bytes.size() % 4 != 0 || rows == 0 || bytes.size() / 4 % rows != 0 || bytes.empty()) {
      throw Error(
          fmt::format("{}: {} bytes are not float32 rows for {}; embed those anew, or save a .npy",
                      path, bytes.size(), row_name));
    }
    columns_ = bytes.size() / 4 / rows;
    return;
  }
  NpyHeader header;
  try {
    header = read_header(bytes);
  } catch (const Error& error) {
    throw Error(fmt::format("{}: {}", path, error.what()));
  }
  if (!header.type.starts_with("'<f4'") && !header.type.starts_with("'<f2'")) {
    throw Error(fmt::format("{}: its numbers are {}, not '<f4' or '<f2'; save astype('<f4')", path,
                            header.type.substr(0, header.type.find(','))));
  }
  if (header.fortran_order)
    throw Error(fmt::format("{}: in Fortran order; save numpy.ascontiguousarray() of it", path));
  values_.remove_prefix(header.bytes);
  value_bytes_ = header.type.starts_with("'<f4'") ? 4 : 2;
  const std::size_t numbers = values_.size() / value_bytes_;
  if (header.columns == 0 || header.rows > numbers / header.columns ||
      header.rows * header.columns * value_bytes_ != values_.size()) {
    throw Error(
        fmt::format("{}: has {} bytes for an array of {} rows and {} columns; save it again", path,
                    values_.size(), header.rows, header.columns));
  }
  if (header.rows != rows) {
    throw Error(
        fmt::format("{}: has {} rows for {}; embed those anew", path, header.rows, row_name));
  }
  columns_ = header.columns;
}

bool FloatMatrix::read_row(std::size_t row, std::span<float> out) const {
  const char* from = values_.data() + row * columns_ * value_bytes_;
  if (value_bytes_ == 4) {
    std::memcpy(out.data(), from, columns_ * 4);
  } else {
    for (std::size_t k = 0; k < columns_; ++k) {
      std::uint16_t half = 0;
      std::memcpy(&half, from + 2 * k, 2);
      out[k] = from_half(half);
    }
  }
  return std::all_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(columns_),
                     [](float value) { return std::isfinite(value); });
}

}  // namespace taiyaku
