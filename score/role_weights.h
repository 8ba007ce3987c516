// What speaks for a name being in its right place: the measures of name_company.h, and how much
// each counts.
#ifndef TAIYAKU_SCORE_ROLE_WEIGHTS_H_
#define TAIYAKU_SCORE_ROLE_WEIGHTS_H_

#include <cstdint>
#include <string>

namespace taiyaku {

/// What of the English setting is held against what of the Japanese one (name_setting.h).
enum class RoleFamily : std::uint8_t {
  kShapeBehind,
  kShapeBeyond,
  kBehindBehind,
  kBehindBeyond,
  kGovernorBehind,
  kGovernorBeyond,
  kBeforeBefore,
  kShapeBefore,
  kCompany,  ///< how many words before or behind the name a word and its counterpart stand
  kOrder,    ///< two names in the same order on both sides, so many words apart
};

/// A measure: a family and a class of each side, packed. Words away are counted from
/// kFarthestCompany before the name (0) to as many behind.
using RoleKey = std::uint32_t;

inline constexpr int kFarthestCompany = 6;
inline constexpr std::uint32_t kSkippedClass = 0x80;  ///< on the Japanese side: beyond a word

constexpr RoleKey role_key(RoleFamily family, std::uint32_t english, std::uint32_t japanese) {
  return static_cast<std::uint32_t>(family) << 16U | english << 8U | japanese;
}

/// What it is in words, as the table of weights has it.
std::string to_string(RoleKey key);

/// Log-odds that the names are where they belong, per unit of the measure; 0 for one that is not
/// in the table. Thread safe.
float role_weight(RoleKey key);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ROLE_WEIGHTS_H_
