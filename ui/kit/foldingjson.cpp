#include "ui/kit/foldingjson.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The index behind the text that begins at `from`.
qsizetype endOfText(const QString &json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json[i] == u'\\')
            ++i;
        else if (json[i] == u'"')
            return i + 1;
    }
    return json.size();
}

class Indenter
{
public:
    void put(QChar sign, QChar next)
    {
        const bool opens = sign == u'{' || sign == u'[';
        const bool closes = sign == u'}' || sign == u']';
        if (closes && !m_justOpened)
            breakLine(--m_depth);
        else if (closes)
            --m_depth;
        m_text += sign;
        m_justOpened = opens;
        if (opens)
            ++m_depth;
        if (opens && next != u'}' && next != u']')
            breakLine(m_depth);
        if (sign == u',')
            breakLine(m_depth);
        if (sign == u':')
            m_text += u' ';
    }
    void put(QStringView token)
    {
        m_text += token;
        m_justOpened = false;
    }
    QString text() const { return m_text; }

private:
    void breakLine(int depth) { m_text += u'\n' + QString(qsizetype(2) * std::max(0, depth), u' '); }

    QString m_text;
    int m_depth = 0;
    bool m_justOpened = false;
};

} // namespace

QString indentedJson(const QString &json)
{
    static const QString signs = u"{}[],:"_s;
    Indenter out;
    qsizetype i = 0;
    while (i < json.size()) {
        if (json[i].isSpace()) {
            ++i;
        } else if (json[i] == u'"') {
            const qsizetype end = endOfText(json, i);
            out.put(QStringView(json).sliced(i, end - i));
            i = end;
        } else if (signs.contains(json[i])) {
            qsizetype next = i + 1;
            while (next < json.size() && json[next].isSpace())
                ++next;
            out.put(json[i], next < json.size() ? json[next] : QChar());
            i = next;
        } else {
            out.put(QStringView(json).sliced(i, 1));
            ++i;
        }
    }
    return out.text();
}

class FoldingJson::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(FoldingJson *view)
        : QSyntaxHighlighter(view->document())
        , m_view(view)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        // A text with what may follow it: a colon makes it a name.
        static const QRegularExpression token(
            uR"re((?<text>"(?:\\.|[^"\\])*")(?<name>\s*:)?|(?<word>\b(?:true|false|null|-?\d[\d.eE+-]*)))re"_s);
        const Palette colors = Palette::of(m_view->palette());
        auto matches = token.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.hasCaptured(u"word"_s)) {
                color(match, u"word"_s, colors(Tone::Accent));
                continue;
            }
            const bool name = !match.captured(u"name"_s).isEmpty();
            color(match, u"text"_s, colors(name ? Tone::Syntax : Tone::SyntaxText));
        }
    }

private:
    void color(const QRegularExpressionMatch &match, const QString &group, const QColor &color)
    {
        setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), color);
    }

    FoldingJson *m_view;
};

FoldingJson::FoldingJson(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(this))
    , m_folding(document())
    , m_margin(new JsonMargin(this))
{
    setLayoutDirection(Qt::LeftToRight); // as code is in every language
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("JSON"));
    setAccessibleDescription(tr("Return folds and unfolds what the line opens"));
    setFont(fixedFont(font()));
    setViewportMargins(JsonMargin::widthFor(this), 0, 0, 0);
    connect(m_margin, &JsonMargin::pressed, this, &FoldingJson::foldAt);
    connect(m_margin, &JsonMargin::painted, this, &FoldingJson::paintMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
}

void FoldingJson::setJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json).trimmed();
    const bool isJson = text.startsWith(u'{') || text.startsWith(u'[');
    setPlainText(isJson ? indentedJson(text) : text);
}

void FoldingJson::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

void FoldingJson::keyPressEvent(QKeyEvent *event)
{
    const QTextBlock line = m_folding.openingLine(textCursor().block());
    const int key = event->key();
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!line.isValid() || !(turns || key == Qt::Key_Minus || key == Qt::Key_Plus)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    setFolded(line, turns ? !m_folding.isFolded(line) : key == Qt::Key_Minus);
}

void FoldingJson::setFolded(const QTextBlock &line, bool folded)
{
    m_folding.setFolded(line, folded);
    if (!textCursor().block().isVisible())
        setTextCursor(QTextCursor(line));
    viewport()->update();
    m_margin->update();
}

void FoldingJson::foldAt(const QPoint &place)
{
    const QTextBlock line = cursorForPosition({0, place.y()}).block();
    if (m_folding.opens(line))
        setFolded(line, !m_folding.isFolded(line));
}

void FoldingJson::eachOpening(const std::function<void(const QTextBlock &, const QRectF &)> &paint) const
{
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        const QRectF place = blockBoundingGeometry(line).translated(contentOffset());
        if (place.top() > viewport()->height())
            return;
        if (line.isVisible() && m_folding.opens(line))
            paint(line, place);
    }
}

void FoldingJson::paintMargin()
{
    QPainter painter(m_margin);
    painter.fillRect(m_margin->rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::of(palette())(Tone::Muted));
    eachOpening([this, &painter](const QTextBlock &line, const QRectF &place) {
        const double side = m_margin->width() / 4.0;
        painter.save();
        painter.translate(m_margin->width() / 2.0, place.center().y());
        painter.rotate(m_folding.isFolded(line) ? -90 : 0);
        painter.drawPolygon(QPolygonF{{-side, -side / 2}, {side, -side / 2}, {0, side}});
        painter.restore();
    });
}

// What is hidden is hinted at after the bracket.
void FoldingJson::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(Palette::of(palette())(Tone::Muted));
    eachOpening([this, &painter](const QTextBlock &line, const QRectF &place) {
        if (!m_folding.isFolded(line))
            return;
        const double width = fontMetrics().horizontalAdvance(line.text() + u' ');
        painter.drawText(place.translated(width + document()->documentMargin(), 0), Qt::AlignVCenter, u"…"_s);
    });
}

void FoldingJson::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), JsonMargin::widthFor(this), area.height());
}

} // namespace Calends
