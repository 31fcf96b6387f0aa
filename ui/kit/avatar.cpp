#include "ui/kit/avatar.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QTextBoundaryFinder>

#include "ui/kit/measures.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int AvatarTones = 7;

// The first letter with the marks that belong to it.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

bool startsWithLetter(const QString &word)
{
    const char32_t first = word.toUcs4().value(0);
    return QChar::isLetterOrNumber(first);
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList words;
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (startsWithLetter(part))
            words.append(part);
    }
    if (words.isEmpty())
        return {};
    QString initials = firstLetter(words.constFirst());
    if (words.size() > 1)
        initials += firstLetter(words.constLast());
    return initials;
}

QString personKey(qint64 userId) { return QString::number(userId); }

QString teamKey(qint64 teamId) { return u"team %1"_s.arg(teamId); }

Tone avatarTone(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return Tone(int(Tone::Avatar0) + uchar(hash.at(0)) % AvatarTones);
}

void paintAvatar(
    QPainter *painter, const QRect &circle, const QString &name, const QString &key, const Palette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette(avatarTone(key)));
    painter->drawEllipse(circle);
    QFont font = painter->font();
    font.setPixelSize(std::max(6, int(circle.height() * 0.38)));
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(palette(Tone::OnAvatar));
    painter->drawText(circle, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    setVisible(!key.isEmpty());
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Measures::of(this).px(36);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintAvatar(&painter, QRect(QPoint(), sizeHint()), m_name, m_key, Palette::of(palette()));
}

} // namespace Calends
