#include "lexicon/gettext.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <optional>

namespace taiyaku {
namespace {

constexpr std::uint32_t kMagic = 0x950412de;
constexpr std::uint32_t kMagicSwapped = 0xde120495;

/// Numbers and strings of a catalogue, whichever byte order it was written in.
class Catalogue {
 public:
  explicit Catalogue(std::string_view bytes) : bytes_(bytes) {
    swapped_ = number(0) == kMagicSwapped;
    valid_ = number(0) == kMagic;
  }
  bool valid() const { return valid_ || swapped_; }

  std::optional<std::uint32_t> number(std::size_t at) const {
    if (at > bytes_.size() || bytes_.size() - at < 4) return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      const auto byte = static_cast<unsigned char>(bytes_[at + (swapped_ ? i : 3 - i)]);
      value = value << 8 | byte;
    }
    return value;
  }

  /// The string that the pair (length, offset) at `at` describes.
  std::optional<std::string_view> text(std::size_t at) const {
    const auto length = number(at);
    const auto offset = number(at + 4);
    if (!length || !offset || *offset > bytes_.size() || *length > bytes_.size() - *offset) {
      return std::nullopt;
    }
    return bytes_.substr(*offset, *length);
  }

 private:
  std::string_view bytes_;
  bool swapped_ = false;
  bool valid_ = false;
};

}  // namespace

std::map<std::string, std::string> parse_catalogue(std::string_view bytes) {
  std::map<std::string, std::string> messages;
  const Catalogue catalogue(bytes);
  if (!catalogue.valid()) return messages;
  const std::size_t count = catalogue.number(8).value_or(0);
  const std::size_t originals = catalogue.number(12).value_or(0);
  const std::size_t translations = catalogue.number(16).value_or(0);
  for (std::size_t i = 0; i < count; ++i) {
    const auto original = catalogue.text(originals + 8 * i);
    const auto translation = catalogue.text(translations + 8 * i);
    if (!original || !translation) break;
    const bool plain = original->find_first_of(std::string_view("\0\4", 2)) == original->npos;
    if (plain && !original->empty()) messages.emplace(*original, *translation);
  }
  return messages;
}

std::map<std::string, std::string> read_catalogue(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  return parse_catalogue(
      std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
}

}  // namespace taiyaku
