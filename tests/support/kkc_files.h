// A small trigram model in the files of libkkc.
#ifndef TAIYAKU_TESTS_SUPPORT_KKC_FILES_H_
#define TAIYAKU_TESTS_SUPPORT_KKC_FILES_H_

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace taiyaku::testing {

struct KkcUnit {
  std::string unit;  ///< "かわ/川"
  std::uint16_t cost = 0;
  std::uint16_t backoff = 0;
};

/// Units in a row, the last one last.
struct KkcRun {
  std::vector<std::string> units;
  std::uint16_t cost = 0;
  std::uint16_t backoff = 0;
};

/// Writes data.1gram.index, data.1gram, data.2gram and data.3gram. The first two units of every
/// trigram are among the bigrams.
void write_kkc_model(const std::filesystem::path& folder, const std::vector<KkcUnit>& units,
                     const std::vector<KkcRun>& bigrams, const std::vector<KkcRun>& trigrams);

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_KKC_FILES_H_
