// The chip at the head of the window: which account this is, and how careful to be.
#pragma once

#include <QPushButton>

#include <optional>

#include "ui/kit/palette.h"

namespace Calends {

// How an environment is marked: its word, and its colour on chip and frame.
struct EnvironmentMark
{
    QString word = {}; // "Production"
    Mood mood = Mood::Neutral; // Bad is painted solid
    friend bool operator==(const EnvironmentMark &, const EnvironmentMark &) = default;
};

// Of dot, frame and ground.
QColor markColor(const EnvironmentMark &mark, const Palette &colors);

class AccountChip : public QPushButton
{
    Q_OBJECT
public:
    explicit AccountChip(QWidget *parent = nullptr);

    void setAccount(const QString &name, const EnvironmentMark &mark, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name = {};
    EnvironmentMark m_mark;
    QString m_detail = {};
};

// The 3 px in the environment's colour that run round what lies in it.
class EnvironmentFrame : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Thickness = 3; // px

    explicit EnvironmentFrame(QWidget *parent = nullptr);
    // Nothing where no account is at work: then there is no frame either.
    void setMark(const std::optional<EnvironmentMark> &mark);
    // Grey, whatever the environment: nothing can be changed.
    void setOffline(bool offline);
    bool isOffline() const { return m_isOffline; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<EnvironmentMark> m_mark;
    bool m_isOffline = false;
};

} // namespace Calends
