// The pairs of a corpus that a person should look at first.
#ifndef TAIYAKU_IO_WORST_PAIRS_H_
#define TAIYAKU_IO_WORST_PAIRS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/pair_measures.h"

namespace taiyaku {

/// How bad a pair is: by its risk, then by its worst findings; of equals the first.
struct Badness {
  std::uint32_t risk = 0;  ///< ten-thousandths
  std::uint32_t critical = 0;
  std::uint32_t major = 0;
  std::uint64_t number = 0;  ///< of the pair

  friend bool operator==(const Badness&, const Badness&) = default;
};

Badness badness_of(const PairMeasures& measures, std::uint64_t number);

/// Whether `a` is to be looked at before `b`.
bool is_worse(const Badness& a, const Badness& b);

/// As little of a `pair` record as a list needs; long texts are cut.
struct WorstPair {
  Badness badness;
  std::string path;
  std::uint64_t line = 0;
  std::string id;  ///< as it reads
  std::string source, target;
  struct Found {
    std::string rule, severity, message;
  };
  std::vector<Found> findings;
};

/// `text` of at most so many bytes, with an ellipsis where it was cut, between characters.
std::string clipped(std::string_view text, std::size_t most);

/// From the text of a `pair` record. @throws Error when it is none.
WorstPair worst_pair_of(std::string_view record, const Badness& badness);

/// The worst hundred, in order.
class WorstPairs {
 public:
  static constexpr std::size_t kMost = 100;

  /// Whether there is room for one so bad. A quick question that is nearly always answered by no.
  bool takes(const Badness& badness) const;
  void add(WorstPair pair);
  const std::vector<WorstPair>& pairs() const { return pairs_; }

 private:
  std::vector<WorstPair> pairs_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WORST_PAIRS_H_
