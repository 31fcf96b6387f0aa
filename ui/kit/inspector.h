// The side pane that shows everything one row has.
#pragma once

#include <QWidget>

#include "ui/kit/inspectorcontent.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Calends {

class Avatar;
class Veil;

class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    // Keeps the tab that is open and its scroll position when the same id is shown again.
    void setContent(const InspectorContent &content);
    void clear();

Q_SIGNALS:
    void linkFollowed(const Calends::Place &place);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    void showHeader(const InspectorContent &content);
    void showId(const QString &id);
    void restyle();
    void showTab(int index);

    InspectorContent m_content;
    Avatar *m_avatar;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_id;
    QToolButton *m_copy;
    QToolButton *m_close;
    QHBoxLayout *m_idRow = nullptr;
    QHBoxLayout *m_pills;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<Veil *> m_veils; // of the header
};

} // namespace Calends
