#include "ui/kit/texts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"

namespace Calends {

namespace {

constexpr QChar ZeroWidthSpace(0x200b);
constexpr int LongestWhole = 12; // letters of a word that is never broken

class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Palette::of(palette())(Tone::Hairline));
    }
};

} // namespace

TextLabel::TextLabel(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setElided()
{
    m_elided = true;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(whole.width(), Measures::of(this).px(40)), whole.height()) : whole;
}

bool TextLabel::event(QEvent *event)
{
    const bool isCut = m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() != QEvent::ToolTip || !isCut || !toolTip().isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(
        &painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        QGuiApplication::clipboard()->setText(selectedText().remove(ZeroWidthSpace));
        return;
    }
    QLabel::keyPressEvent(event);
}

void TextLabel::restyle()
{
    m_restyling = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Palette::of(own)(m_tone));
    setPalette(own);
    m_restyling = false;
}

QString breakable(const QString &text)
{
    QString broken;
    broken.reserve(text.size() * 2);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    int inWord = 0;
    for (qsizetype to = letters.toNextBoundary(); to > 0; to = letters.toNextBoundary()) {
        const QStringView letter = QStringView(text).mid(from, to - from);
        inWord = letter.front().isSpace() ? 0 : inWord + 1;
        broken.append(letter);
        if (inWord >= LongestWhole && to < text.size())
            broken.append(ZeroWidthSpace);
        from = to;
    }
    return broken;
}

QString joined(QStringList parts, QStringView between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString countText(int count) { return QLocale().toString(count); }

TextLabel *textLabel(const QString &text, Tone tone, QWidget *parent)
{
    return new TextLabel(text, tone, parent);
}

QSize fitting(const QSize &wanted, const QWidget *above)
{
    return above ? wanted.boundedTo(above->window()->size()) : wanted;
}

QWidget *hairline(QWidget *parent) { return new Hairline(parent); }

QToolButton *copyButton(const QString &text, const QString &what, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(Glyph::Copy));
    button->setAutoRaise(true);
    const int side = Measures::of(parent).px(20);
    button->setFixedSize(side, side);
    const QString name = what.isEmpty() ? TextLabel::tr("Copy") : TextLabel::tr("Copy %1").arg(what);
    button->setToolTip(name);
    button->setAccessibleName(name);
    QObject::connect(
        button, &QToolButton::clicked, button, [text] { QGuiApplication::clipboard()->setText(text); });
    return button;
}

} // namespace Calends
