#include "cli/shard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "segment/error.h"

namespace taiyaku::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// An empty value unsets a variable.
void set_array(const std::string& id, const std::string& least, const std::string& most,
               const std::string& count) {
  const std::vector<std::pair<const char*, std::string>> variables = {
      {"SLURM_ARRAY_TASK_ID", id},
      {"SLURM_ARRAY_TASK_MIN", least},
      {"SLURM_ARRAY_TASK_MAX", most},
      {"SLURM_ARRAY_TASK_COUNT", count}};
  for (const auto& [name, value] : variables) {
    if (value.empty()) {
      ::unsetenv(name);
    } else {
      ::setenv(name, value.c_str(), 1);
    }
  }
}

class SlurmShard : public ::testing::Test {
 protected:
  void SetUp() override { set_array("", "", "", ""); }
  void TearDown() override { set_array("", "", "", ""); }
};

TEST(Shard, IsAllOfTheCorpusByDefault) {
  EXPECT_TRUE(Shard().is_all());
  EXPECT_EQ(Shard::parse("").name(), "");
  EXPECT_TRUE(Shard().owns(1) && Shard().owns(1'000'000));
}

TEST(Shard, NamesItselfAndItsDirectory) {
  EXPECT_EQ(Shard::parse("2/16").name(), "2/16");
  EXPECT_EQ(Shard::parse("2/16").directory(), "shard-0002-of-0016");
}

TEST(Shard, EveryUnitHasExactlyOneOwner) {
  std::vector<Shard> shards;
  for (const char* name : {"1/3", "2/3", "3/3"}) shards.push_back(Shard::parse(name));
  for (std::uint64_t unit = 1; unit <= 1000; ++unit) {
    EXPECT_EQ(std::count_if(shards.begin(), shards.end(),
                            [&](const Shard& shard) { return shard.owns(unit); }),
              1)
        << unit;
  }
}

TEST(Shard, TakesBlocksInTurn) {
  const Shard second = Shard::parse("2/3");
  std::vector<std::uint64_t> changes;
  for (std::uint64_t unit = 2; unit <= 300; ++unit) {
    if (second.owns(unit) != second.owns(unit - 1)) changes.push_back(unit);
  }
  EXPECT_THAT(changes, ElementsAre(65, 129, 257));
}

TEST(Shard, WhatIsNoShardIsRefused) {
  for (const char* text : {"0/4", "5/4", "1", "1/", "/4", "1/4x", "-1/4", "1/100001", "1 / 4",
                           "18446744073709551616/4"}) {
    EXPECT_THROW(Shard::parse(text), Error) << text;
  }
}

TEST_F(SlurmShard, IsAllOutsideAnArray) { EXPECT_TRUE(Shard::from_slurm().is_all()); }

TEST_F(SlurmShard, CountsFromTheFirstTask) {
  set_array("12", "10", "14", "5");
  EXPECT_EQ(Shard::from_slurm().name(), "3/5");
}

TEST_F(SlurmShard, ArrayWithHolesIsRefused) {
  set_array("7", "1", "9", "3");
  try {
    Shard::from_slurm();
    FAIL() << "was accepted";
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("--shard I/N"));
  }
}

TEST_F(SlurmShard, GarbledCountIsNoArray) {
  set_array("3", "1", "9", "nine");
  EXPECT_TRUE(Shard::from_slurm().is_all());
}

}  // namespace
}  // namespace taiyaku::cli
