// A language that nobody speaks: it shows what is not translated, not mirrored, or too narrow for longer
// words.
#pragma once

#include <QTranslator>

namespace Calends {

// Every text stands between square brackets, with accents on its vowels a third longer, and counts as
// written from right to left. Places for values, markup and entities stay as they are, and so does what Qt
// says.
class PseudoTranslation : public QTranslator
{
    Q_OBJECT
public:
    // `words`: the texts themselves, where they differ from what the sources say (English plurals).
    explicit PseudoTranslation(const QTranslator &words, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

private:
    const QTranslator &m_words;
};

} // namespace Calends
