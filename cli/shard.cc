#include "cli/shard.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <optional>

#include "segment/error.h"

namespace taiyaku::cli {
namespace {

constexpr std::uint64_t kMostShards = 100'000;

std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::uint64_t> from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? whole_number(value) : std::nullopt;
}

}  // namespace

Shard Shard::parse(std::string_view text) {
  Shard shard;
  if (text.empty()) return shard;
  const std::size_t slash = text.find('/');
  const auto index = whole_number(text.substr(0, slash));
  const auto count =
      slash == std::string_view::npos ? std::nullopt : whole_number(text.substr(slash + 1));
  if (!index || !count || *index < 1 || *index > *count || *count > kMostShards) {
    throw Error(fmt::format("--shard {}: use I/N with I from 1 to N, such as 2/16", text));
  }
  shard.index_ = *index;
  shard.count_ = *count;
  return shard;
}

Shard Shard::from_slurm() {
  const auto id = from_environment("SLURM_ARRAY_TASK_ID");
  const auto count = from_environment("SLURM_ARRAY_TASK_COUNT");
  if (!id || !count) return {};
  const std::uint64_t least = from_environment("SLURM_ARRAY_TASK_MIN").value_or(0);
  const std::uint64_t most = from_environment("SLURM_ARRAY_TASK_MAX").value_or(least + *count - 1);
  if (most - least + 1 != *count || *id < least || *id > most) {
    throw Error(
        "SLURM_ARRAY_TASK_COUNT: the job array has holes, so that its size is not the number of "
        "shards; say --shard I/N");
  }
  return parse(fmt::format("{}/{}", *id - least + 1, *count));
}

std::string Shard::name() const { return is_all() ? "" : fmt::format("{}/{}", index_, count_); }

std::string Shard::directory() const { return fmt::format("shard-{:04}-of-{:04}", index_, count_); }

}  // namespace taiyaku::cli
