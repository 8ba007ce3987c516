// name_similarity() on names of our own (corpora/names/pairs.tsv), which the spelling model was not
// fitted on: true pairs against near misses, names of like length and spelling.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/names.h"

namespace taiyaku {
namespace {

struct NamedThing {
  std::vector<std::string> english;
  std::vector<std::string> japanese;
};

struct ScoredPair {
  std::string english;
  std::string japanese;
  double score = 0;
};

std::vector<std::string> forms(std::string_view list) {
  std::vector<std::string> result;
  while (!list.empty()) {
    const std::size_t bar = std::min(list.find('|'), list.size());
    result.emplace_back(list.substr(0, bar));
    list.remove_prefix(std::min(bar + 1, list.size()));
  }
  return result;
}

std::vector<NamedThing> read_things() {
  std::vector<NamedThing> things;
  std::ifstream file(TAIYAKU_SOURCE_DIR "/corpora/names/pairs.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    const std::size_t end = line.find('\t', tab + 1);
    things.push_back({forms(line.substr(0, tab)), forms(line.substr(tab + 1, end - tab - 1))});
  }
  return things;
}

/// Edits between two spellings by the length of the longer one.
double distance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t swapped = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({swapped, row[j] + 1, row[j - 1] + 1});
    }
  }
  return static_cast<double>(row.back()) / static_cast<double>(std::max(a.size(), b.size()));
}

/// The Japanese forms of the twelve other things whose English is spelled most like it.
std::vector<std::string> near_misses(const std::vector<NamedThing>& things, std::size_t own,
                                     const std::string& english) {
  constexpr std::size_t kNearest = 12;
  std::vector<std::pair<double, std::size_t>> others;
  for (std::size_t t = 0; t < things.size(); ++t) {
    if (t == own) continue;
    double nearest = 1;
    for (const std::string& form : things[t].english) {
      nearest = std::min(nearest, distance(english, form));
    }
    others.emplace_back(nearest, t);
  }
  std::sort(others.begin(), others.end());
  std::vector<std::string> japanese;
  for (std::size_t i = 0; i < kNearest; ++i) {
    const NamedThing& other = things[others[i].second];
    japanese.push_back(other.japanese[i % other.japanese.size()]);
  }
  return japanese;
}

/// The share of (true, false) couples that are in the right order; ties count half.
double area_under_curve(const std::vector<ScoredPair>& same, const std::vector<ScoredPair>& other) {
  double right = 0;
  for (const ScoredPair& s : same) {
    for (const ScoredPair& o : other) {
      right += s.score > o.score ? 1.0 : s.score == o.score ? 0.5 : 0.0;
    }
  }
  return right / static_cast<double>(same.size() * other.size());
}

class NameBenchmark : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const Lexicon lexicon(TAIYAKU_LEXICON);
    const auto things = read_things();
    for (std::size_t t = 0; t < things.size(); ++t) {
      for (const std::string& english : things[t].english) {
        for (const std::string& japanese : things[t].japanese) {
          same.push_back({english, japanese, name_similarity(lexicon, english, japanese)});
        }
        for (const std::string& japanese : near_misses(things, t, english)) {
          other.push_back({english, japanese, name_similarity(lexicon, english, japanese)});
        }
      }
    }
    const auto best_first = [](const ScoredPair& a, const ScoredPair& b) {
      return a.score > b.score;
    };
    std::stable_sort(other.begin(), other.end(), best_first);
    std::stable_sort(same.begin(), same.end(), best_first);
  }

  /// Above it are 0.5 % of the near misses.
  static double threshold() { return other[other.size() / 200].score; }
  static std::string list(const std::vector<ScoredPair>& pairs, double from, double to) {
    std::string lines;
    for (const ScoredPair& pair : pairs) {
      if (pair.score < from || pair.score > to) continue;
      lines += pair.english + " | " + pair.japanese + " " + std::to_string(pair.score) + "\n";
    }
    return lines;
  }

  static inline std::vector<ScoredPair> same;
  static inline std::vector<ScoredPair> other;
};

TEST_F(NameBenchmark, IsLargeEnough) {
  EXPECT_GE(same.size(), 400u);
  EXPECT_GE(other.size(), 4000u);
}

TEST_F(NameBenchmark, OrdersTrueBeforeFalse) {
  const double area = area_under_curve(same, other);
  RecordProperty("area_under_curve", std::to_string(area));
  EXPECT_GE(area, 0.995) << area;
}

TEST_F(NameBenchmark, FindsNamesAtHalfAPercentOfFalseMatches) {
  const auto found = std::count_if(same.begin(), same.end(),
                                   [](const ScoredPair& pair) { return pair.score > threshold(); });
  const double recall = static_cast<double>(found) / static_cast<double>(same.size());
  RecordProperty("recall", std::to_string(recall));
  EXPECT_GE(recall, 0.97) << recall << " at " << threshold() << "\nmissed:\n"
                          << list(same, 0, threshold()) << "taken:\n"
                          << list(other, threshold(), 1);
}

TEST_F(NameBenchmark, ThresholdIsCalibrated) {
  const auto above = [](const std::vector<ScoredPair>& pairs) {
    const auto count = std::count_if(
        pairs.begin(), pairs.end(), [](const ScoredPair& pair) { return pair.score >= kSameName; });
    return static_cast<double>(count) / static_cast<double>(pairs.size());
  };
  EXPECT_GE(above(same), 0.95);
  EXPECT_LE(above(other), 0.01);
}

}  // namespace
}  // namespace taiyaku
