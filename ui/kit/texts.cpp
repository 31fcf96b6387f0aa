#include "ui/kit/texts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QToolButton>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"

namespace Calends {

namespace {

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
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
}

void TextLabel::restyle()
{
    m_restyling = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, Palette::of(own)(m_tone));
    setPalette(own);
    m_restyling = false;
}

TextLabel *textLabel(const QString &text, Tone tone, QWidget *parent)
{
    return new TextLabel(text, tone, parent);
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
