// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectsettings/objectheaderschange.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

/// One line of a form of headers: its name, whether it stays, is replaced or removed, and its new value. The name of metadata is
/// typed.
class HeaderRow final : public QObject
{
    Q_OBJECT

public:
    /// Without a \a header it is metadata. The row is added at the end of \a grid.
    HeaderRow(std::optional<ObjectHeadersChange::Header> header, QGridLayout *grid, QWidget *parent);

    /// What the object has now: shown while it is kept, and what typing begins with. The name of metadata stays then.
    void setPresent(const QByteArray &value);
    void setPresent(const QByteArray &name, const QByteArray &value);

    QByteArray typedName() const;
    ObjectHeadersChange::Entry entry() const;
    void focus();
    /// Puts the row behind \a before in the order of Tab, or where it is without one; its last field.
    QWidget *orderBehind(QWidget *before);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void takeValue();
    void update();
    void showPlaceholder();
    QString label() const;

    std::optional<ObjectHeadersChange::Header> m_header;
    QLabel *m_label = nullptr;
    QLineEdit *m_typedName = nullptr;
    QComboBox *m_action;
    QLineEdit *m_value;
    std::optional<QString> m_present;
};
