#include "app/calends/pseudotranslation.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QChar RightToLeftMark(0x200f);

QString accented(QStringView text)
{
    static constexpr QStringView plain = u"aeiouyAEIOUY";
    static constexpr QStringView marked = u"áéíóúýÁÉÍÓÚÝ";
    QString result = text.toString();
    for (QChar &letter : result) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = marked.at(at);
    }
    return result;
}

// Names of keys are put together from several texts, and the same letters are looked for again.
bool isOfQt(const char *context) { return context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z'; }

} // namespace

PseudoTranslation::PseudoTranslation(const QTranslator &words, QObject *parent)
    : QTranslator(parent)
    , m_words(words)
{
}

QString PseudoTranslation::translate(
    const char *context, const char *source, const char *comment, int count) const
{
    if (isOfQt(context))
        return {};
    QString text = m_words.translate(context, source, comment, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    static const QRegularExpression kept(u"%L?\\d+|%L?n|<[^>]*>|&\\w+;"_s);
    QString result;
    qsizetype done = 0;
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += accented(QStringView(text).sliced(done, found.capturedStart() - done)) + found.captured();
        done = found.capturedEnd();
    }
    result += accented(QStringView(text).sliced(done));
    return RightToLeftMark + u'[' + result + QString(text.size() / 3, u'~') + u']';
}

} // namespace Calends
