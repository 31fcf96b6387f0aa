#include "ui/kit/jsonview.h"

#include <QEvent>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

class JsonView::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(JsonView *view)
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

    JsonView *m_view;
};

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("JSON"));
    setFont(fixedFont(font()));
}

void JsonView::setJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    setPlainText(
        QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)).trimmed());
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

} // namespace Calends
