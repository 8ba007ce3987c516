// Which part of a corpus a run is for.
#ifndef TAIYAKU_CLI_SHARD_H_
#define TAIYAKU_CLI_SHARD_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace taiyaku::cli {

/// Every `count`-th block of units, from block `index` − 1 on; so that all shards have work of
/// every file and end at about the same time.
class Shard {
 public:
  /// All of it.
  Shard() = default;
  /// `2/16`; empty: all of it. @throws Error.
  static Shard parse(std::string_view text);
  /// From SLURM_ARRAY_TASK_ID, _MIN, _MAX and _COUNT; all of it outside a job array.
  /// @throws Error when the array has holes: the shards in them would be missing.
  static Shard from_slurm();

  bool owns(std::uint64_t number) const { return (number - 1) / kBlock % count_ + 1 == index_; }
  bool is_all() const { return count_ == 1; }
  /// "2/16"; empty when it is all.
  std::string name() const;
  /// "shard-0002-of-0016": where its results lie in the directory of all.
  std::string directory() const;

 private:
  static constexpr std::uint64_t kBlock = 64;  // units

  std::uint64_t index_ = 1;
  std::uint64_t count_ = 1;
};

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_SHARD_H_
