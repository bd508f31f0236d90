// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faketransport.h"

#include <QByteArray>

class BucketSettingsDialog;

/// What the service says about the setting \a id of the sample bucket: more than its example where a picture wants more.
QByteArray sampleSetting(const QByteArray &id);

/// The answer to a setting that the keys may not see.
FakeTransport::Answer refusedSetting();

/// Lets \a service answer the settings \a ids with their samples, and all others with "not configured".
void answerSampleSettings(FakeTransport &service, const QByteArrayList &ids);

/// The dialog on the page \a id, read, with all samples; origin pull may not be seen unless it is that page.
BucketSettingsDialog *settingsDialog(const QByteArray &id);
