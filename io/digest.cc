#include "io/digest.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <new>

namespace taiyaku {
namespace {

Digest from_xxh(XXH128_hash_t hash) { return {hash.high64, hash.low64}; }

}  // namespace

struct DigestStream::Impl {
  XXH3_state_t* state = XXH3_createState();

  Impl() {
    if (!state) throw std::bad_alloc();
    XXH3_128bits_reset(state);
  }
  ~Impl() { XXH3_freeState(state); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
};

Digest digest_of(std::string_view bytes) {
  return from_xxh(XXH3_128bits(bytes.data(), bytes.size()));
}

std::string to_string(const Digest& digest) {
  return fmt::format("{:016x}{:016x}", digest.high, digest.low);
}

DigestStream::DigestStream() : impl_(std::make_unique<Impl>()) {}
DigestStream::~DigestStream() = default;
DigestStream::DigestStream(DigestStream&&) noexcept = default;
DigestStream& DigestStream::operator=(DigestStream&&) noexcept = default;

void DigestStream::add(std::string_view bytes) {
  XXH3_128bits_update(impl_->state, bytes.data(), bytes.size());
}

Digest DigestStream::digest() const { return from_xxh(XXH3_128bits_digest(impl_->state)); }

}  // namespace taiyaku
