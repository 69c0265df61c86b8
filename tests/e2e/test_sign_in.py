from __future__ import annotations

from uuid import uuid4

from playwright.sync_api import expect

from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed

# The emulator sends no e-mail; these are always its codes.
SIGN_UP_CODE = "123456"
RESET_CODE = "654321"


def test_signs_in_and_out(enter: Enter, owner: Owner) -> None:
    visit = enter(None)
    visit.heading("Sign in")
    visit.check()
    visit.page.get_by_label("E-mail address").fill(owner.person.email)
    visit.page.get_by_label("Password", exact=True).fill(owner.person.password)
    visit.button("Sign in").click()
    visit.heading("Home")
    visit.check()
    visit.button("Account menu").click()
    visit.page.get_by_role("menuitem", name="Sign out").click()
    visit.heading("Sign in")
    assert visit.path == "/sign-in"


def test_refuses_a_wrong_password_and_says_so(enter: Enter, owner: Owner) -> None:
    visit = enter(None, "/sign-in")
    visit.allow("POST http://localhost.*: 400")
    visit.page.get_by_label("E-mail address").fill(owner.person.email)
    visit.page.get_by_label("Password", exact=True).fill("not-the-password-1")
    visit.button("Sign in").click()
    expect(visit.page.get_by_role("alert")).to_have_text(
        "The e-mail address or the password is not right."
    )


def test_a_refusal_leaves_the_focus_where_it_was_and_marks_what_is_wrong(
    enter: Enter, owner: Owner
) -> None:
    visit = enter(None, "/sign-in")
    visit.allow("POST http://localhost.*: 400")
    visit.page.get_by_label("E-mail address").fill(owner.person.email)
    password = visit.page.get_by_label("Password", exact=True)
    password.fill("not-the-password-1")
    visit.button("Sign in").click()
    expect(visit.page.get_by_role("alert")).to_be_visible()
    expect(visit.button("Sign in")).to_be_focused()
    expect(password).to_have_accessible_description(
        "The e-mail address or the password is not right."
    )
    assert password.get_attribute("aria-invalid") == "true"


def test_one_click_enters_as_the_demo_user(enter: Enter) -> None:
    visit = enter(None)
    visit.button("Enter as the demo user").click()
    visit.heading("Welcome to Lumiku")
    visit.says("Demo mode: pictures come from a simple drawing program, not from AI.")


def test_signs_up_with_a_code_and_gets_the_welcome_credits(enter: Enter) -> None:
    email = f"newcomer-{uuid4().hex}@lumiku.example"
    visit = enter(None, "/sign-up")
    visit.page.get_by_label("E-mail address").fill(email)
    visit.page.get_by_label("Password", exact=True).fill("a-password-1")
    visit.check()
    visit.button("Sign up").click()
    visit.heading("Check your e-mail")
    visit.says(f"We sent a code to {email}.")
    visit.check()
    visit.page.get_by_label("6-digit code").fill(SIGN_UP_CODE)
    visit.button("Confirm").click()
    visit.heading("Sign in")
    visit.says("Your account is ready. You can sign in now.")
    visit.page.get_by_label("Password", exact=True).fill("a-password-1")
    visit.button("Sign in").click()
    visit.heading("Welcome to Lumiku")
    expect(visit.page.get_by_label("Credit balance: 1,000").first).to_be_visible()


def test_sets_a_new_password_for_somebody_who_forgot_it(enter: Enter, stack: Deployed) -> None:
    person = stack.person()
    visit = enter(None, "/forgot-password")
    visit.page.get_by_label("E-mail address").fill(person.email)
    visit.check()
    visit.button("Send the code").click()
    visit.heading("New password")
    visit.page.get_by_label("6-digit code").fill(RESET_CODE)
    visit.page.get_by_label("New password", exact=True).fill("another-password-2")
    visit.check()
    visit.button("Save the password").click()
    visit.says("Your password was changed. You can sign in now.")
    visit.page.get_by_label("E-mail address").fill(person.email)
    visit.page.get_by_label("Password", exact=True).fill("another-password-2")
    visit.button("Sign in").click()
    visit.heading("Welcome to Lumiku")
