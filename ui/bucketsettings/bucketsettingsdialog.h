// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/bucketsettings.h"
#include "widgets/standarddialog.h"

class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class SettingPage;

/// All settings of one bucket: a list of them with a line about each, and the page of the current one.
class BucketSettingsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// Takes over \a settings.
    explicit BucketSettingsDialog(Settings::BucketSettings *settings, QWidget *parent = nullptr);

    /// Goes to the setting with the id \a settingId.
    void showSetting(const QByteArray &settingId);
    /// Reads again what has no changes that are not saved.
    void reload() { m_settings->reload(); }
    void reject() override;

Q_SIGNALS:
    void compareRequested();
    void exportRequested();

protected:
    void retranslate() override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void addItem(Settings::SettingEditor *editor);
    void updateItem(int row);
    void showCurrent();
    SettingPage *pageOf(int row);
    QStringList unsavedTitles() const;
    QStringList titlesBeingSaved() const;

    Settings::BucketSettings *m_settings;
    QLabel *m_heading;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QList<SettingPage *> m_pageOfRow;   ///< null while it was not visited
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_close;
};
