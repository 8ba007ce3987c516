// What dynamic programming over paths adds up: sums over all of them, or the best one alone. Both
// multiply along a path and add where paths meet.
#ifndef TAIYAKU_ALIGN_PATH_WEIGHTS_H_
#define TAIYAKU_ALIGN_PATH_WEIGHTS_H_

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace taiyaku {

/// A sum of likelihoods, each e to the power of thousands of nats: mantissa · 2^exponent. Additions
/// and multiplications cost a few instructions, where logarithms would take one and an exponential
/// each. After a handful of them, normalise().
class TotalWeight {
 public:
  TotalWeight() = default;  ///< 0
  static TotalWeight of(double probability) { return {probability, 0}; }
  static TotalWeight exp(double nats) {
    const double bits = nats * 1.4426950408889634;  // over ln 2
    const double whole = std::floor(bits);
    return {std::exp2(bits - whole), static_cast<std::int32_t>(whole)};
  }

  friend TotalWeight operator+(TotalWeight a, TotalWeight b) {
    const std::int32_t exponent = std::max(a.exponent_, b.exponent_);
    return {
        a.mantissa_ * power(a.exponent_ - exponent) + b.mantissa_ * power(b.exponent_ - exponent),
        exponent};
  }
  friend TotalWeight operator*(TotalWeight a, TotalWeight b) {
    return {a.mantissa_ * b.mantissa_, a.exponent_ + b.exponent_};
  }

  /// Brings the mantissa back to [1, 2).
  void normalise() {
    const auto bits = std::bit_cast<std::uint64_t>(mantissa_);
    if (bits < kOne >> 1) {  // under 2^-511: nothing that matters
      *this = {};
      return;
    }
    exponent_ += static_cast<std::int32_t>(bits >> 52) - 1023;
    mantissa_ = std::bit_cast<double>((bits & ((std::uint64_t{1} << 52) - 1)) | kOne);
  }

  /// This as a share of `whole`.
  double over(TotalWeight whole) const {
    return whole.mantissa_ > 0 ? mantissa_ / whole.mantissa_ * power(exponent_ - whole.exponent_)
                               : 0;
  }

 private:
  static constexpr std::uint64_t kOne = std::bit_cast<std::uint64_t>(1.0);
  /// Of zero: so low that it never sets the scale of a sum, so high that a few can be added up.
  static constexpr std::int32_t kNothing = -(1 << 28);

  TotalWeight(double mantissa, std::int32_t exponent) : mantissa_(mantissa), exponent_(exponent) {}
  static double power(std::int32_t exponent) {
    return std::bit_cast<double>(
        static_cast<std::uint64_t>(std::clamp(exponent, -1022, 1023) + 1023) << 52);
  }

  double mantissa_ = 0;
  std::int32_t exponent_ = kNothing;
};

/// Of the best path, in nats.
class BestWeight {
 public:
  BestWeight() = default;  ///< of no path
  static BestWeight of(double probability) { return {std::log(probability)}; }
  static BestWeight exp(double nats) { return {nats}; }

  friend BestWeight operator+(BestWeight a, BestWeight b) { return {std::max(a.nats_, b.nats_)}; }
  friend BestWeight operator*(BestWeight a, BestWeight b) { return {a.nats_ + b.nats_}; }
  void normalise() {}
  double nats() const { return nats_; }

 private:
  BestWeight(double nats) : nats_(nats) {}
  double nats_ = -1e30;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PATH_WEIGHTS_H_
