#include "tests/support/pairs.h"

#include <algorithm>

namespace taiyaku::testing {
namespace {

class MemoryBytes final : public ByteStream {
 public:
  MemoryBytes(std::string bytes, std::size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}

  std::size_t read(char* into, std::size_t most) override {
    const std::size_t count = std::min({most, piece_, bytes_.size() - used_});
    std::copy_n(bytes_.data() + used_, count, into);
    used_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t piece_;
  std::size_t used_ = 0;
};

}  // namespace

OpenInput input_of(std::string bytes, InputFormat format, std::size_t piece) {
  auto memory = std::make_unique<MemoryBytes>(std::move(bytes), piece);
  return {"pairs", format, std::make_unique<PeekableBytes>(std::move(memory))};
}

std::vector<PairRecord> pairs_of(std::string bytes, InputFormat format,
                                 std::vector<Problem>& problems, const PairOptions& options) {
  const auto reader = open_pairs(input_of(std::move(bytes), format), options);
  std::vector<PairRecord> records;
  while (auto record = reader->next(problems)) records.push_back(std::move(*record));
  return records;
}

std::vector<PairRecord> good_pairs_of(std::string bytes, InputFormat format,
                                      const PairOptions& options) {
  std::vector<Problem> problems;
  auto records = pairs_of(std::move(bytes), format, problems, options);
  for (const Problem& problem : problems) throw Error(to_string(problem));
  return records;
}

std::string first_problem_of(std::string bytes, InputFormat format) {
  std::vector<Problem> problems;
  pairs_of(std::move(bytes), format, problems);
  return problems.empty() ? "" : to_string(problems.front());
}

}  // namespace taiyaku::testing
