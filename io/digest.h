// 128-bit digests of bytes: what tells equal texts and damaged files apart.
#ifndef TAIYAKU_IO_DIGEST_H_
#define TAIYAKU_IO_DIGEST_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace taiyaku {

/// XXH3's 128 bits: not for secrets, but two different texts do not share one by chance.
struct Digest {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend bool operator==(const Digest&, const Digest&) = default;
};

Digest digest_of(std::string_view bytes);

/// 32 hexadecimal digits.
std::string to_string(const Digest& digest);

/// The digest of bytes that come in pieces. May be asked between them.
class DigestStream {
 public:
  DigestStream();
  ~DigestStream();
  DigestStream(DigestStream&&) noexcept;
  DigestStream& operator=(DigestStream&&) noexcept;

  void add(std::string_view bytes);
  Digest digest() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_DIGEST_H_
