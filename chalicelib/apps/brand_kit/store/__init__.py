"""Rows of Brand Kit, and every change of one."""
