#include "tests/support/kkc_files.h"

#include <marisa.h>

#include <fstream>

namespace taiyaku::testing {
namespace {

namespace fs = std::filesystem;

template <class T>
void append(T number, std::string& bytes) {
  for (std::size_t i = 0; i < sizeof(T); ++i) bytes += static_cast<char>(number >> 8 * i & 0xff);
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

class Numbers {
 public:
  explicit Numbers(const std::vector<KkcUnit>& units) {
    marisa::Keyset keys;
    for (const KkcUnit& unit : units) keys.push_back(unit.unit.c_str());
    trie_.build(keys);
  }
  std::uint32_t of(const std::string& unit) const {
    marisa::Agent agent;
    agent.set_query(unit.c_str());
    trie_.lookup(agent);
    return static_cast<std::uint32_t>(agent.key().id());
  }
  void save(const fs::path& path) const { trie_.save(path.c_str()); }

 private:
  marisa::Trie trie_;
};

std::uint32_t place_of(const std::vector<std::string>& units, const std::vector<KkcRun>& runs) {
  std::uint32_t place = 0;
  while (place < runs.size() && runs[place].units != units) ++place;
  return place;
}

}  // namespace

void write_kkc_model(const fs::path& folder, const std::vector<KkcUnit>& units,
                     const std::vector<KkcRun>& bigrams, const std::vector<KkcRun>& trigrams) {
  fs::create_directories(folder);
  const Numbers numbers(units);
  numbers.save(folder / "data.1gram.index");
  std::string one(units.size() * 6, '\0');
  for (const KkcUnit& unit : units) {
    std::string record;
    append(unit.cost, record);
    append(unit.backoff, record);
    one.replace(numbers.of(unit.unit) * 6, record.size(), record);
  }
  write(folder / "data.1gram", one);
  std::string two;
  for (const KkcRun& run : bigrams) {
    append(numbers.of(run.units[1]), two);
    append(numbers.of(run.units[0]), two);
    append(run.cost, two);
    append(run.backoff, two);
  }
  write(folder / "data.2gram", two);
  std::string three;
  for (const KkcRun& run : trigrams) {
    append(numbers.of(run.units[2]), three);
    append(place_of({run.units[0], run.units[1]}, bigrams), three);
    append(run.cost, three);
  }
  write(folder / "data.3gram", three);
}

}  // namespace taiyaku::testing
