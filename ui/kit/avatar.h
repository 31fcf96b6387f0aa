// A person's initials on a colour derived from their id.
#pragma once

#include <QWidget>

#include "ui/kit/palette.h"

namespace Calends {

// At most two letters, of any script; empty for a name without letters or digits.
QString initialsOf(const QString &name);
// Who an avatar stands for, the same on every page.
QString personKey(qint64 userId);
QString teamKey(qint64 teamId);
// Always the same for the same key.
Tone avatarTone(const QString &key);
void paintAvatar(
    QPainter *painter, const QRect &circle, const QString &name, const QString &key, const Palette &palette);

class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_key;
};

} // namespace Calends
