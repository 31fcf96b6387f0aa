#include "ui/kit/jsonfolding.h"

#include <QMouseEvent>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include "ui/kit/measures.h"

namespace Calends {

namespace {

// On a line that is folded. (A line's own state belongs to the highlighter.)
class FoldMark final : public QTextBlockUserData
{
};

int depthOf(const QTextBlock &line)
{
    const QString text = line.text();
    int depth = 0;
    while (depth < text.size() && text[depth] == u' ')
        ++depth;
    return depth;
}

} // namespace

bool JsonFolding::opens(const QTextBlock &line) const
{
    const QString text = line.text();
    return (text.endsWith(u'{') || text.endsWith(u'[')) && line.next().isValid();
}

bool JsonFolding::isFolded(const QTextBlock &line) const { return opens(line) && line.userData() != nullptr; }

QTextBlock JsonFolding::endOf(const QTextBlock &line) const
{
    const int depth = depthOf(line);
    QTextBlock end = line.next();
    while (end.isValid() && depthOf(end) > depth)
        end = end.next();
    return end; // the closing bracket stays in view
}

// What is folded inside stays folded when the outside is opened again.
void JsonFolding::setFolded(const QTextBlock &line, bool folded)
{
    if (!opens(line) || isFolded(line) == folded)
        return;
    QTextBlock(line).setUserData(folded ? new FoldMark : nullptr);
    const QTextBlock end = endOf(line);
    for (QTextBlock inner = line.next(); inner.isValid() && inner != end;) {
        inner.setVisible(!folded);
        inner.setLineCount(folded ? 0 : 1);
        const bool skips = !folded && isFolded(inner);
        inner = skips ? endOf(inner) : inner.next();
    }
    const int length = (end.isValid() ? end.position() : m_document->characterCount()) - line.position();
    m_document->markContentsDirty(line.position(), length);
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_document->documentLayout())) {
        layout->requestUpdate();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
}

QTextBlock JsonFolding::openingLine(QTextBlock line) const
{
    if (opens(line))
        return line;
    const int depth = depthOf(line);
    do {
        line = line.previous();
    } while (line.isValid() && (depthOf(line) >= depth || !opens(line)));
    return line;
}

JsonMargin::JsonMargin(QPlainTextEdit *text)
    : QWidget(text)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click, or press Return in the text, to fold and unfold"));
}

int JsonMargin::widthFor(const QWidget *widget) { return Measures::of(widget).px(16); }

void JsonMargin::mousePressEvent(QMouseEvent *event) { Q_EMIT pressed(event->position().toPoint()); }

} // namespace Calends
