// Random values in every supported notation of both languages are read back to the same value and
// compare equal; with one digit changed they compare unequal.
#include <gtest/gtest.h>

#include <random>

#include "score/fact_value.h"
#include "tests/score/fact_moment_notations.h"
#include "tests/score/fact_notations.h"
#include "tests/score/fact_reading.h"

namespace taiyaku {
namespace {

std::vector<Group> groups() {
  return {counts(),       millions(), cents(),     yen(),      percentages(), lengths(),
          temperatures(), ages(),     durations(), ordinals(), fractions(),   multiples(),
          shares(),       dates(),    times(),     quarters()};
}

// The fact of a text that states one.
Fact only_fact(const std::string& text, Language language) {
  std::vector<Fact> facts = facts_of(text, language);
  EXPECT_EQ(facts.size(), 1u) << text;
  return facts.size() == 1 ? facts[0] : Fact{};
}

void expect_read_back(const Group& group, const std::vector<Notation>& notations,
                      Language language) {
  std::mt19937 random(2026);
  for (const Notation& notation : notations) {
    for (int i = 0; i < 60; ++i) {
      const Sample sample = group.make(random);
      const std::string text = notation.write(sample);
      const Fact read = only_fact(text, language);
      ASSERT_EQ(read.value, sample.fact.value)
          << group.name << ", " << notation.name << ": " << text;
      ASSERT_GE(agreement(value_of(sample.fact), value_of(read)), 0.8) << text;
    }
  }
}

TEST(FactRoundTrip, ReadsEveryEnglishNotation) {
  for (const Group& group : groups()) expect_read_back(group, group.english, Language::kEnglish);
}

TEST(FactRoundTrip, ReadsEveryJapaneseNotation) {
  for (const Group& group : groups()) expect_read_back(group, group.japanese, Language::kJapanese);
}

TEST(FactRoundTrip, KnowsFortyNotationsOfEachLanguage) {
  std::size_t english = 0;
  std::size_t japanese = 0;
  for (const Group& group : groups()) {
    english += group.english.size();
    japanese += group.japanese.size();
  }
  EXPECT_GE(english, 40u);
  EXPECT_GE(japanese, 40u);
}

// Each notation of the one language beside each of the other.
TEST(FactRoundTrip, ComparesEqualAcrossTheLanguages) {
  std::mt19937 random(7);
  for (const Group& group : groups()) {
    for (const Notation& from : group.english) {
      for (const Notation& to : group.japanese) {
        const Sample sample = group.make(random);
        const Fact source = only_fact(from.write(sample), Language::kEnglish);
        const Fact target = only_fact(to.write(sample), Language::kJapanese);
        ASSERT_GT(agreement(value_of(source), value_of(target)), 0)
            << from.write(sample) << " / " << to.write(sample);
      }
    }
  }
}

// Another value of the same kind whose canonical form differs in one digit, where the generator
// makes one soon; otherwise any other value.
Sample changed(const Group& group, const Sample& sample, std::mt19937& random) {
  Sample other = group.make(random);
  for (int i = 0; i < 5000; ++i, other = group.make(random)) {
    const std::string& a = sample.fact.value;
    const std::string& b = other.fact.value;
    if (a.size() != b.size()) continue;
    int different = 0;
    for (std::size_t k = 0; k < a.size(); ++k) different += a[k] != b[k];
    if (different == 1) return other;
  }
  while (other.fact.value == sample.fact.value) other = group.make(random);
  return other;
}

TEST(FactRoundTrip, ComparesUnequalWithADigitChanged) {
  std::mt19937 random(8);
  for (const Group& group : groups()) {
    for (const Notation& from : group.english) {
      for (const Notation& to : group.japanese) {
        const Sample sample = group.make(random);
        const Sample other = changed(group, sample, random);
        const Fact source = only_fact(from.write(sample), Language::kEnglish);
        const Fact target = only_fact(to.write(other), Language::kJapanese);
        ASSERT_EQ(agreement(value_of(source), value_of(target)), 0)
            << from.write(sample) << " / " << to.write(other);
      }
    }
  }
}

}  // namespace
}  // namespace taiyaku
