// The sentences of a UTF-8 file by ICU's BreakIterator: prints the seconds it took and how many
// there are. Reading the file and making the iterator do not count. Without a file it prints the
// name and the version of the library.

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

int main(int count, char **words) {
  if (count < 2) {
    std::puts("ICU " U_ICU_VERSION);
    return 0;
  }
  std::ifstream file(words[1], std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());

  UErrorCode code = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), code));
  if (U_FAILURE(code)) return 1;

  const auto begin = std::chrono::steady_clock::now();
  UText *view = utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &code);
  breaks->setText(view, code);
  if (U_FAILURE(code)) return 1;
  std::vector<int32_t> ends;
  breaks->first();
  for (int32_t end; (end = breaks->next()) != icu::BreakIterator::DONE;) ends.push_back(end);
  const std::chrono::duration<double> duration = std::chrono::steady_clock::now() - begin;

  utext_close(view);
  std::printf("%.9f %zu\n", duration.count(), ends.size());
}
